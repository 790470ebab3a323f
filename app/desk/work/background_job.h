// One long computation beside the window, which stays alive meanwhile. Starting it again stops the one
// before; whoever works gets a stop sign to look at, and works on values that nobody else changes.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

namespace pacewise {

/// True once the work shall end; work looks at it at least every 20 ms.
using StopSign = std::shared_ptr<const std::atomic<bool>>;
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
        cancel();
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
    /// Waits until the work has seen the stop sign.
    void cancel()
    {
        if (slot_) slot_->stop.store(true, std::memory_order_relaxed);
        if (thread_.joinable()) thread_.join();
        slot_ = nullptr;
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
    std::shared_ptr<Slot> slot_;
    std::jthread thread_;
};

}
