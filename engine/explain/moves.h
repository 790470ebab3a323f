// Where could an item of the plan go, and an exercise that is not in it yet? Every place of the phase, with
// the rules that would break there or the points that it would cost, so that a place can be chosen by eye.
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/explain/case_of_plan.h"

#include <vector>

namespace pacewise {

struct MoveTo {
    int phase = 0;  ///< from 0
    Slot slot;
    Change change;  ///< the plan with it there, and without it where it came from
};

/// The exercise of this session, put into each other session of the phase and, on each day without one, at
/// the start that suits it best; by day and time. Sessions that have it already are left out. An exercise
/// that stands there as the work is moved as the work, one that only warms up as a warm-up.
/// Empty when it does not stand there.
std::vector<MoveTo> moves_of(const CaseOfPlan&, int exercise, int phase, Weekday from, ClockTime at,
                             const StopSign& = {});

/// The same places for one more time of an exercise, as the work where it can be that. Empty when the
/// findings exclude it.
std::vector<MoveTo> places_for(const CaseOfPlan&, int exercise, int phase, const StopSign& = {});

}
