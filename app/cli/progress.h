// A line on the terminal while something takes long; nothing at all in a pipe or a file.
#pragma once

#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace pacewise::cli {

class Progress {
public:
    /// Appears on standard error when the work takes longer than a moment; goes when this ends.
    explicit Progress(std::string what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

private:
    void tell();

    std::string what_;
    std::mutex mutex_;
    std::condition_variable done_;
    bool is_done_ = false;
    std::thread teller_;
};

}
