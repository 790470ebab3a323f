// Gives any var a wanted answer by changing decisions: a derived value becomes
// yes through one of its parts, and no only when all of them are no.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

/// False when it cannot be done; the trial may have changed in part then.
bool force(Trial&, const Touches&, Random&, Index var, bool yes);

}  // namespace pacewise
