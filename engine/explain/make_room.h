// Where a single move breaks rules: could the exercise stand there if other items moved as well? Either a
// plan with it, and what that one costs, or the rules that no plan with it can keep.
#pragma once

#include "engine/explain/case_of_plan.h"
#include "engine/explain/legal.h"

namespace pacewise {

struct Room {
    Feasibility verdict = Feasibility::open;
    long points = 0;  ///< solvable: more (or, below zero, fewer) than the plan
    int moved = 0;    ///< solvable: items of the plan that go away
    NoPlan none;      ///< unsolvable: the clash
};

/// `seat` is the question "the exercise, there".
Room make_room(const CaseOfPlan&, Var seat, const LegalBudget&);

}
