// What the phases of one search share.
#pragma once

#include "engine/search/best_seen.h"
#include "engine/search/effort.h"
#include "engine/search/mend.h"
#include "engine/search/weights.h"

namespace pacewise {

struct Hunt {
    Trial& trial;
    Random& random;
    BestSeen& record;
    Effort& effort;
    Weights& weights;
    const Mend& mend;
};

}  // namespace pacewise
