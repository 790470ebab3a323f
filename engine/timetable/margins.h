// Where each must rule is tightest in a plan, for the therapist's copy.
#pragma once

#include "engine/timetable/calendar.h"
#include "engine/timetable/case.h"
#include "engine/timetable/margin.h"

namespace pacewise {

/// The tightest place of every rule that has a limit to come near to, in the order of must_rules().
std::vector<Margin> margins_of(const Calendar&, const Case&);

}
