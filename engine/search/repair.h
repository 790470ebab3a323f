// From nothing, or from a plan that no longer fits, to a legal one: mend one
// broken limit after the other, and let those that resist weigh more (breakout
// local search, Morris 1993).
#pragma once

#include "engine/search/hunt.h"

namespace pacewise {

/// Until all limits hold, or the work is done, or `most_steps` more have been
/// used.
void repair(const Hunt&, long most_steps);

}  // namespace pacewise
