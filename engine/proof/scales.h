// A limit as a pair of scales: what pushes (too much of it breaks the limit) against what gives room.
// Repeated terms are gone, so that all that follows has one shape to think about.
#pragma once

#include "engine/proof/sat.h"

#include <cstdint>
#include <vector>

namespace pacewise {

struct Weighted {
    Literal literal = 0;
    std::int64_t weight = 0;  ///< above 0
};

/// The weight of the pushes that are true is at most `most` plus the weight of the rooms that are true.
struct Scales {
    std::vector<Weighted> pushes, rooms;
    std::int64_t most = 0;
};

/// A scale is measured in units of `per` / `steps`.
struct Unit {
    std::int64_t steps = 1, per = 1;
};

std::int64_t weight_of(const std::vector<Weighted>&);
std::int64_t true_weight_of(const std::vector<Weighted>&, const Answers&);

/// Vars have their literals at the place of their index.
Scales scales_of(const Limit&, const std::vector<Literal>& literals);
bool can_break(const Scales&);
/// By how much the answers break it; 0 or less when they keep it.
std::int64_t excess_of(const Scales&, const Answers&);

/// What follows from the scales in coarser units: pushes are rounded down, rooms up.
Scales coarsened(const Scales&, Unit);

}
