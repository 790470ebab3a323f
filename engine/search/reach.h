// A change of one phase often suits the others as well, because a patient likes
// a steady routine. A reach says how far a change goes: this layer only, from
// here on, or all of them.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

struct Reach {
    Index first = 0;  ///< layers from `first`
    Index last = 0;   ///< to `last`
};

Reach any_reach(const Trial&, Random&, Index layer);

/// Does in the other layers of the reach what was done since `mark`, wherever
/// it can be done just so.
void carry(Trial&, std::size_t mark, Reach);

}  // namespace pacewise
