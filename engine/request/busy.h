// Time that appointments and holidays take, by date. It is removed from the weekly free time of that date.
#pragma once

#include "engine/base/day.h"

#include <string>

namespace pacewise {

struct BusyTime {
    Date date;
    Window when;        ///< the whole day is 00:00-24:00
    std::string words;  ///< what the calendar calls it; may be empty
    auto operator<=>(const BusyTime&) const = default;
};

}
