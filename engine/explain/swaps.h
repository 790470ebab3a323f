// What could stand there instead? Every allowed exercise of the same kind, the cheapest legal ones first,
// then those that come nearest to being legal, with the rules in their way.
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/explain/case_of_plan.h"

#include <vector>

namespace pacewise {

struct Swap {
    ExerciseId exercise;
    Change change;
    /// Other rungs of its ladder that leave the phase to make room for it.
    std::vector<ExerciseId> displaces;
};

/// Illegal swaps that are told.
constexpr std::size_t most_illegal_swaps = 12;

/// For the item of this session. Work is exchanged for work of the same modality, a warm-up for any warm-up;
/// what the findings exclude is not listed, nor what stands in the session already.
std::vector<Swap> swaps_for(const CaseOfPlan&, int exercise, int phase, Weekday day, ClockTime at,
                            const StopSign& = {}, std::size_t most = most_illegal_swaps);

/// The same for all places of the exercise at once.
std::vector<Swap> swaps_everywhere(const CaseOfPlan&, int exercise, const StopSign& = {},
                                   std::size_t most = most_illegal_swaps);

}
