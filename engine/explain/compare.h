// Two plans side by side: what is new, what left, what stands on another day, what grew.
#pragma once

#include "engine/plan/plan.h"

#include <string>
#include <vector>

namespace pacewise {

struct PlanChange {
    int phase = 0;  ///< from 1
    ExerciseId exercise;
    std::string what;  ///< "new on tue", "gone from fri", "12 -> 15 times in week 4"
    bool operator==(const PlanChange&) const = default;
};

/// By phase and exercise; empty when both give the patient the same.
std::vector<PlanChange> compare_plans(const Plan& before, const Plan& after);

}
