#include "app/desk/work/background_job.h"

#include "tests/support/catch.h"

#include <future>
#include <stdexcept>

namespace pacewise {

namespace {

/// Done when the job wakes its window.
struct Window {
    std::promise<void> woken;
    Wake wake()
    {
        return [this] { woken.set_value(); };
    }
    void wait() { woken.get_future().wait(); }
};

int until_stopped(const StopSign& stop)
{
    while (!stop->load()) std::this_thread::yield();
    return 0;
}

}

TEST_CASE("a job that was never started has no answer")
{
    BackgroundJob<int> job;
    CHECK_FALSE(job.running());
    CHECK_FALSE(job.take());
    job.cancel();
    CHECK_FALSE(job.take());
}

TEST_CASE("an answer is given once, after the window was woken")
{
    BackgroundJob<int> job;
    Window window;
    job.start([](const StopSign&) { return 42; }, window.wake());
    window.wait();
    CHECK_FALSE(job.running());
    CHECK(job.take() == 42);
    CHECK_FALSE(job.take());
}

TEST_CASE("while the work goes on there is no answer, and the window stays free")
{
    BackgroundJob<int> job;
    Window window;
    std::promise<void> go;
    job.start([&](const StopSign&) { return go.get_future().wait(), 7; }, window.wake());
    CHECK(job.running());
    CHECK_FALSE(job.take());
    go.set_value();
    window.wait();
    CHECK(job.take() == 7);
}

TEST_CASE("what the work throws is thrown where the answer is taken, once")
{
    BackgroundJob<int> job;
    Window window;
    job.start([](const StopSign&) -> int { throw std::runtime_error("no"); }, window.wake());
    window.wait();
    CHECK_THROWS_WITH(job.take(), "no");
    CHECK_FALSE(job.take());
}

TEST_CASE("a new run stops the one before and its answer is never given")
{
    BackgroundJob<int> job;
    std::atomic<bool> first_was_stopped = false;
    job.start([&](const StopSign& stop) {
        until_stopped(stop);
        first_was_stopped = true;
        return 1;
    });
    Window window;
    job.start([](const StopSign&) { return 2; }, window.wake());
    window.wait();
    CHECK(job.take() == 2);
    CHECK_FALSE(job.take());
    job.cancel();
    CHECK(first_was_stopped);
}

TEST_CASE("whoever starts anew does not wait for work that is slow to stop")
{
    BackgroundJob<int> job;
    std::atomic<bool> may_end = false, ended = false;
    job.start([&](const StopSign&) {
        while (!may_end) std::this_thread::yield();
        ended = true;
        return 1;
    });
    Window window;
    job.start([](const StopSign&) { return 2; }, window.wake());
    CHECK_FALSE(ended);
    window.wait();
    CHECK(job.take() == 2);
    may_end = true;
    job.cancel();
    CHECK(ended);
}

TEST_CASE("a job that was cancelled has ended, and has no answer")
{
    BackgroundJob<int> job;
    bool ended = false;
    job.start([&](const StopSign& stop) {
        until_stopped(stop);
        ended = true;
        return 1;
    });
    job.cancel();
    CHECK(ended);
    CHECK_FALSE(job.running());
    CHECK_FALSE(job.take());
}

TEST_CASE("a job that goes out of sight is stopped first")
{
    bool ended = false;
    {
        BackgroundJob<int> job;
        job.start([&](const StopSign& stop) {
            until_stopped(stop);
            ended = true;
            return 1;
        });
    }
    CHECK(ended);
}

TEST_CASE("a job can be started again after its answer, after a cancel and after a throw")
{
    BackgroundJob<int> job;
    for (int round = 0; round < 3; ++round) {
        Window window;
        job.start(
            [round](const StopSign&) {
                if (round == 1) throw std::runtime_error("no");
                return round;
            },
            window.wake());
        window.wait();
        if (round == 1)
            CHECK_THROWS(job.take());
        else
            CHECK(job.take() == round);
        job.cancel();
    }
}

}
