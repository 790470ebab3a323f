#include "engine/base/side_by_side.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace pacewise {

void side_by_side(std::size_t count, int jobs, const std::function<void(std::size_t)>& each)
{
    std::vector<std::exception_ptr> thrown(count);
    std::atomic<std::size_t> next{0};
    const auto do_piece = [&](std::size_t at) {
        try {
            each(at);
        } catch (...) {
            thrown[at] = std::current_exception();
        }
    };
    const auto work = [&] {
        for (std::size_t at = next++; at < count; at = next++) do_piece(at);
    };
    std::vector<std::thread> others;
    for (std::size_t job = 1; job < std::min(static_cast<std::size_t>(std::max(1, jobs)), count); ++job)
        others.emplace_back(work);
    work();
    for (std::thread& other : others) other.join();
    for (const std::exception_ptr& trouble : thrown)
        if (trouble) std::rethrow_exception(trouble);
}

int jobs_here() { return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 8); }

}
