// The shorter forms of a session for tired days. Lighter: about two thirds of the rounds and of the items,
// the hardest and standing ones left out first (L28). Least: 5 to 10 minutes of the most useful, never
// nothing (SA20). Each is a sound session of its own: it begins with the warm-up, keeps the order, what
// raises tone keeps what lowers it before, and hard balance stays only where enough steady work follows it
// (S17, F23).
#pragma once

#include "engine/plan/plan.h"
#include "engine/timetable/case.h"

namespace pacewise {

void add_day_versions(PlannedSession&, const Case&);

}
