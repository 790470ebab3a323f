// The values of the charts, from the plan and the request: asked of the very functions that the must rules
// ask, so that chart and audit can never disagree.
#pragma once

#include "engine/paper/therapist/therapist_notes.h"
#include "engine/plan/plan.h"
#include "engine/timetable/calendar.h"
#include "engine/timetable/case.h"

namespace pacewise {

/// `calendar` is the plan with every session in full.
std::vector<DayLoad> day_loads(const Plan&, const Calendar& calendar, const Case&);
std::vector<WeekMinutes> week_minutes(const Calendar& calendar);
std::vector<DoseGrowth> dose_growths(const Calendar& calendar);

}
