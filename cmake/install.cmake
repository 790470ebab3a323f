# What is installed finds programs/ and assets/ beside itself, wherever it is put.
