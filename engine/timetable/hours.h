// Which hours of the day suit this patient. The patient's own curve of tiredness counts alone (F32); only
// without one do the clinic's usual curves speak: mornings are best (F30), more so for tired people (F31).
#pragma once

#include "engine/timetable/case.h"

namespace pacewise {

/// Morning until 12:00, midday until 14:00, afternoon until 18:00.
TimeOfDay time_of_day(ClockTime);
/// When it begins; the morning begins at midnight.
ClockTime start_of(TimeOfDay);
/// 0 to 10. A time that the patient's own curve leaves out is taken from the nearest one in it, of two the
/// more tired.
int tiredness_at(const Request&, ClockTime);
/// FSS from 4 and fewer than three free days: two short sessions on one day are offered (F21).
bool may_split_days(const Patient&);

}
