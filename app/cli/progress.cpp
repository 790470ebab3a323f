#include "app/cli/progress.h"

#include <chrono>
#include <iostream>
#include <unistd.h>

namespace pacewise::cli {

Progress::Progress(std::string what) : what_(std::move(what))
{
    if (::isatty(STDERR_FILENO) == 1) teller_ = std::thread([this] { tell(); });
}

Progress::~Progress()
{
    if (!teller_.joinable()) return;
    {
        const std::lock_guard lock(mutex_);
        is_done_ = true;
    }
    done_.notify_all();
    teller_.join();
}

void Progress::tell()
{
    std::unique_lock lock(mutex_);
    bool told = false;
    for (int seconds = 1; !done_.wait_for(lock, std::chrono::seconds(1), [this] { return is_done_; });
         ++seconds) {
        std::cerr << '\r' << what_ << ", " << seconds << " s (Ctrl-C ends it)" << std::flush;
        told = true;
    }
    if (told) std::cerr << "\r\033[K" << std::flush;
}

}
