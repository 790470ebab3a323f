// How good any legal plan can be at best: no answers that keep all limits cost less than this, proven. So a
// plan can be shown with how far from ideal it is at most.
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/model/model.h"

#include <cstdint>
#include <optional>

namespace pacewise {

/// In steps of the simplex method: never in seconds, so that a bound repeats itself.
struct BoundBudget {
    long steps = 20000;
    std::optional<std::int64_t> best_known{};  ///< points of the best legal answers known
    StopSign stop{};
};

struct LowerBound {
    std::int64_t points = 0;  ///< no legal answers cost less
    bool exact = false;       ///< the best known answers cost just this: no better ones exist
};

/// Where there are no legal answers at all, any bound is true; this never says so, ask the prover.
LowerBound lower_bound(const Model&, const BoundBudget&);

}
