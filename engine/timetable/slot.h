// The places in a week where a session may begin. A stretch of free time offers its first minute; where
// something better comes later in it - drowsiness that ends, help that arrives, an appointment that is over,
// a better hour, a second short session - it offers that too, never more than three times.
#pragma once

#include "engine/request/request.h"

#include <vector>

namespace pacewise {

struct Slot {
    Weekday day = Weekday::mon;
    ClockTime at;
    int minutes = 0;  ///< until the free window ends
    auto operator<=>(const Slot&) const = default;
};

/// By day and time; at most four on one day, and those that pins and kept places name.
std::vector<Slot> slots_of(const Request&);

}
