// Who must be there: the exercises that the findings allow only with a helper (B54, B56, S39).
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <set>

namespace pacewise {

std::set<ExerciseId> helped_exercises(const Plan&, const Request&);

}
