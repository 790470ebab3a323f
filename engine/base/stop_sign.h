// Whoever asked may no longer want the answer: the plan has changed, the pointer has moved on, a person has
// pressed a key. The sign is raised from another thread.
#pragma once

#include <atomic>
#include <memory>

namespace pacewise {

/// Null: nobody will stop it. Looked at at least every 20 ms; what was stopped is incomplete.
using StopSign = std::shared_ptr<const std::atomic<bool>>;

inline bool is_raised(const StopSign& stop) { return stop && stop->load(std::memory_order_relaxed); }

}
