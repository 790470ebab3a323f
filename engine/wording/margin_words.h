// Where a plan is tight, in words of the paper's language: "Week 6, Saturday 2 January: abdominals".
#pragma once

#include "engine/timetable/margin.h"
#include "engine/wording/wording.h"

namespace pacewise {

/// "Week 3", "Monday 11 January, 9:00", "Saturday 2 January, knee, right"
std::string place_words(const Wording&, const Margin&, Date start);
/// "139 of 142 load units", "needs 1, has 2 days"
std::string used_words(const Wording&, const Margin&);
/// Rounded down, so that only what is at its limit is told as 100.
int percent_of(const Margin&);

}
