// A place of an older plan that a new one had better keep: the patient knows it.
#pragma once

#include "engine/base/day.h"
#include "engine/base/id.h"

namespace pacewise {

struct KeptPlace {
    int phase = 0;  ///< from 0
    Weekday day = Weekday::mon;
    ClockTime at{};
    ExerciseId exercise{};
    bool warm_up = false;  ///< it warms up; else it is the work itself
    auto operator<=>(const KeptPlace&) const = default;
};

}
