// Why an exercise stands where it stands, and why another one does not. Answers are values; the wording of
// the rules comes with them.
#pragma once

#include "engine/explain/case_of_plan.h"

#include <optional>
#include <vector>

namespace pacewise {

/// One place of an exercise in the plan, and what would happen without it.
struct WhyHere {
    int phase = 0;  ///< from 0
    Slot slot;
    Change without;
    std::optional<ExerciseId> next_best;  ///< what would stand here instead, legally, at the least cost
    long next_best_points = 0;            ///< more than now
};

struct Why {
    std::vector<Reason> welcome;      ///< precautions that prefer it
    std::vector<std::string> serves;  ///< goals and weak or stiff muscles of this patient
    std::vector<WhyHere> places;      ///< empty: it is not in the plan
};

Why why(const CaseOfPlan&, int exercise);

/// The best way to put it in, and what stands against even that one.
struct WhyNot {
    std::vector<Reason> excluded;  ///< by findings; then nothing else is asked
    bool in_plan_already = false;
    std::optional<Change> least;  ///< the move that breaks the fewest rules, then costs the fewest points
    int phase = 0;
    Slot slot;
    Var seat;
    std::optional<ExerciseId> instead_of;
    bool no_place = false;  ///< no session can begin on that day, or nowhere may it stand at all
};

WhyNot why_not(const CaseOfPlan&, int exercise, std::optional<Weekday> day);

}
