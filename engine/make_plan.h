// The one front door: whoever wants a plan includes this header.
#pragma once

#include "engine/base/budget.h"
#include "engine/base/outcome.h"
#include "engine/plan/plan.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <string>
#include <vector>

namespace pacewise {

/// Fingerprints and names that the caller knows and the plan should carry.
struct Provenance {
    std::string by = "pacewise";
    std::string patient;
    std::string exercises;
    std::string protocol;
    std::string clinic;
};

/// Why there is no plan: the rules that stand in the way, each with what it points at.
using NoPlan = std::vector<Reason>;

/// The best plan found within `budget`, audited; or why there is none. A plan that breaks a must rule never
/// leaves here: that would be our own bug, and is thrown as BrokenPromise.
Outcome<Plan, NoPlan> make_plan(const Request&, const Budget&, const Provenance&);

}
