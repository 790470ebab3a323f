// One search from its seed to its end. Several lanes may run beside each other,
// each with a seed of its own: two short ones from different first plans find
// as much as a long one, in half the time on two cores.
#pragma once

#include "engine/search/best_seen.h"
#include "engine/search/board.h"
#include "engine/search/search.h"

namespace pacewise {

/// What all lanes read and none changes.
struct Ground {
    std::vector<Settled> settled;
    Touches touches;
    Scale scale;
    Board board;
};

Ground ground_of(const Model&);

struct LaneEnd {
    BestSeen seen;
    long steps = 0;
    bool cancelled = false;
};

/// `number` tells the lanes of one task apart: each has its own chance.
LaneEnd run_lane(const SearchTask&, const Ground&, const Budget&, int number);

}  // namespace pacewise
