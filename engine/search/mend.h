// Repair with a purpose: take a limit that does not hold, try a few changes
// that make it less broken, and keep the one that is best for the whole plan.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

struct Mend {
    const Touches& touches;
    int most_options = 4;

    /// False when no change was found that would make it less broken. The trial
    /// holds the change.
    bool operator()(Trial&, Random&, Index limit) const;
};

}  // namespace pacewise
