// Tired people walk more in all, and feel it less, when they sit down in between (F14, P43): the same minutes
// in bouts with seated rests. A drop foot that comes with tiredness ends a bout before the toe drags (B45).
#pragma once

#include "engine/prescribe/dose.h"
#include "engine/request/request.h"

#include <optional>

namespace pacewise {

struct Bouts {
    WalkingSettings like;
    bool tired = false;              ///< else only `longest` cuts the walk
    std::optional<Seconds> longest;  ///< of one bout (B45)
};

/// Nothing for a person who may walk on without a pause.
std::optional<Bouts> walking_bouts(const Patient&, const Settings&);

/// More minutes first become more bouts, then longer ones; very few minutes become short bouts.
void walk_in_bouts(Dose&, const Bouts&);

}
