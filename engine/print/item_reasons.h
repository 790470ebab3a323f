// Why each exercise is in the plan, in short: what it does for this patient, which precautions prefer it, and
// what would break or be lost without it.
#pragma once

#include "engine/explain/case_of_plan.h"
#include "engine/paper/therapist/therapist_notes.h"

namespace pacewise {

/// In the order in which the exercises come in the plan.
std::vector<ItemReason> item_reasons(const Plan&, const CaseOfPlan&);

}
