// The places in a week where a session may begin.
#pragma once

#include "engine/timetable/case.h"

#include <vector>

namespace pacewise {

struct Slot {
    Weekday day = Weekday::mon;
    ClockTime at;
    int minutes = 0;  ///< until the free window ends
    auto operator<=>(const Slot&) const = default;
};

/// The start of every free window and, in a long one, every full hour after it; by day and time.
std::vector<Slot> slots_of(const Patient&);

}
