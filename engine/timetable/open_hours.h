// What is left of the weekly free time on a date when appointments and holidays are taken away.
#pragma once

#include "engine/timetable/calendar.h"
#include "engine/timetable/case.h"

#include <vector>

namespace pacewise {

/// The free windows of a date without the hours that are busy, by time.
std::vector<Window> free_windows_on(const Request&, Date);
/// How long the session takes, at most until its free window ends: what goes on beyond it is a matter of rule
/// free-time alone.
Seconds time_in_window(const Patient&, const CalendarSession&);
/// For how many minutes it is free from this time on; 0 when it is not.
int free_minutes_from(const Request&, Date, ClockTime);
/// The appointment that begins or goes on within these hours first; null when there is none.
const BusyTime* busy_within(const Request&, Date, Window);
/// The longest session that has room on at least half of these dates: what a timetable may count on.
int usual_room(const Request&, const std::vector<Date>&, ClockTime at);

}
