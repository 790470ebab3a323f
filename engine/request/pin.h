// The therapist's own word: "this one, here", and "never this one" is a ban.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"

#include <optional>

namespace pacewise {

/// Whatever is left empty is free: a pin without a day means "somewhere in every phase".
struct Pin {
    ExerciseId exercise;
    std::optional<Weekday> day;
    std::optional<int> phase;  ///< from 1

    bool operator==(const Pin&) const = default;
};

}
