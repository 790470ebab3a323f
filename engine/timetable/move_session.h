// Another time for a session whose own time is busy on one date: later or earlier that day, else the next
// day, where it has room and no rule speaks against it.
#pragma once

#include "engine/timetable/calendar.h"
#include "engine/timetable/case.h"

#include <cstddef>
#include <optional>

namespace pacewise {

struct MovedTo {
    Date date;
    ClockTime at;
    auto operator<=>(const MovedTo&) const = default;
};

/// Nothing when there is no such time. `session` counts in the calendar.
std::optional<MovedTo> other_time_for(const Calendar&, std::size_t session, const Case&);

}
