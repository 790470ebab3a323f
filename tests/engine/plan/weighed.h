// Loads that are put on versions of a plan by hand, to see what the audit says of the days after.
#pragma once

#include "tests/engine/plan/small_plan.h"

namespace pacewise {

/// What the shorter versions say of an item, after the full plan was left as it is.
Dose& lighter_dose(SmallPlan&, int phase, Weekday day, std::size_t item);
void weigh(Dose&, int load);
/// Of the full version, by hand, so that the plan is sound in full.
void weigh_full(SmallPlan&, int phase, Weekday day, int load);
int load_of_session(SmallPlan&, int phase, Weekday day);

}
