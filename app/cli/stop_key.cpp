#include "app/cli/stop_key.h"

#include <csignal>

namespace pacewise::cli {

namespace {

std::atomic<bool> pressed{false};  // a signal handler can reach nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void note_ctrl_c(int) { pressed.store(true, std::memory_order_relaxed); }

}

StopSign stopped_by_ctrl_c()
{
    struct sigaction action = {};
    action.sa_handler = note_ctrl_c;
    action.sa_flags = SA_RESETHAND;  // the second one ends the program
    ::sigaction(SIGINT, &action, nullptr);
    return {std::shared_ptr<void>(), &pressed};
}

}
