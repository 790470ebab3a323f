// "No plan" is an answer, not an error, and it has reasons.
#pragma once

#include <optional>
#include <variant>

namespace pacewise {

template <class T> struct Solved {
    T value;
};

template <class Why> struct Impossible {
    Why why;
};

/// The search steps ran out before a legal answer was found; it may exist.
template <class Why> struct OutOfTime {
    Why nearest;  ///< what stood in the way of the nearest answer
};

struct Cancelled {};

template <class T, class Why> using Outcome =
    std::variant<Solved<T>, Impossible<Why>, OutOfTime<Why>, Cancelled>;

}
