// The one front door: whoever wants a plan includes this header.
#pragma once

#include "engine/base/budget.h"
#include "engine/base/outcome.h"
#include "engine/explain/no_plan.h"
#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <string>

namespace pacewise {

/// Fingerprints and names that the caller knows and the plan should carry.
struct Provenance {
    std::string by = "pacewise";
    std::string patient;
    std::string exercises;
    std::string protocol;
    std::string clinic;
};

/// What is worth spending on a bound (Budget::bound_work): about a second for a program of 12 weeks.
constexpr long usual_bound_work = 8000;

/// The best plan found within `budget`, audited, each part at the briskest pace for which there is one; or
/// why there is none: Impossible is proven, OutOfTime is not. A plan that breaks a must rule never leaves
/// here: that would be our own bug, and is thrown as BrokenPromise.
Outcome<Plan, NoPlan> make_plan(const Request&, const Budget&, const Provenance&);

}
