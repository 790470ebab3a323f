// Whoever asks may no longer want the answer: the pointer has moved on, the plan has changed.
#pragma once

#include <functional>

namespace pacewise {

/// Asked again and again while an answer is looked for, at least every few milliseconds; true stops it. What
/// was stopped is incomplete. Empty: never.
using Stop = std::function<bool()>;

inline bool is_stopped(const Stop& stop) { return stop && stop(); }

}
