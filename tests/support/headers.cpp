// The headers that every test includes, read once (tests/CMakeLists.txt names them).
