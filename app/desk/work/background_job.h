// One long computation beside the window, which stays alive meanwhile. Starting it again tells the one before
// to stop, and does not wait for it; whoever works gets a stop sign to look at, and works on values that
// nobody else changes.
#pragma once

#include "engine/base/stop_sign.h"

#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace pacewise {

/// Called from the worker when it is done, so that a sleeping window looks. May be empty.
using Wake = std::function<void()>;

template <class Result> class BackgroundJob {
public:
    using Work = std::function<Result(const StopSign&)>;

    BackgroundJob() = default;
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;
    ~BackgroundJob() { cancel(); }

    /// Forgets the answer of the run before.
    void start(Work work, Wake wake = {})
    {
        drop();
        auto slot = std::make_shared<Slot>();
        slot_ = slot;
        thread_ = std::jthread([work = std::move(work), wake = std::move(wake), slot] {
            try {
                slot->result.emplace(work(StopSign(slot, &slot->stop)));
            } catch (...) {
                slot->trouble = std::current_exception();
            }
            slot->done.store(true, std::memory_order_release);
            if (wake) wake();
        });
    }
    /// Tells the work to stop and forgets it; it ends when it sees the stop sign.
    void drop()
    {
        std::erase_if(dropped_,
                      [](const Run& run) { return run.slot->done.load(std::memory_order_acquire); });
        if (slot_) slot_->stop.store(true, std::memory_order_relaxed);
        if (thread_.joinable()) dropped_.push_back({slot_, std::move(thread_)});
        slot_ = nullptr;
    }
    /// The same, and waits until all work has ended.
    void cancel()
    {
        drop();
        dropped_.clear();
    }
    bool running() const { return slot_ && !slot_->done.load(std::memory_order_acquire); }
    /// The answer, once; what the work threw is thrown here.
    std::optional<Result> take()
    {
        if (!slot_ || running()) return std::nullopt;
        const auto slot = std::exchange(slot_, nullptr);
        thread_.join();
        if (slot->trouble) std::rethrow_exception(slot->trouble);
        return std::move(slot->result);
    }

private:
    struct Slot {
        std::atomic<bool> stop{false}, done{false};
        std::optional<Result> result;
        std::exception_ptr trouble;
    };
    struct Run {
        std::shared_ptr<Slot> slot;
        std::jthread thread;  ///< joins when it goes
    };
    std::shared_ptr<Slot> slot_;
    std::jthread thread_;
    std::vector<Run> dropped_;  ///< on their way to their end
};

}
