// Finding good answers to a model: from nothing, or from an older plan, to a
// legal one and then to better ones. Works in search steps, never in seconds:
// the same model, seed and steps give the same answers on every machine.
#pragma once

#include "engine/base/budget.h"
#include "engine/model/model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pacewise {

struct SearchTask {
    const Model& model;
    std::uint64_t seed = 1;
    std::vector<Var> start;  ///< decisions that are true at first: an older plan, or nothing
    long legal_within = -1;  ///< gives up when nothing legal was found after so
                             ///< many steps; -1: never
    bool any_legal = false;  ///< the first legal answers will do: none better are looked for
};

struct SearchResult {
    std::optional<Answers> best;  ///< the best legal answers found; nothing when none was found
    std::int64_t points = 0;      ///< of `best`
    long steps = 0;               ///< search steps used
    long first_legal_step = -1;   ///< in the lane that found `best`; -1 when none was found
    Answers nearest;              ///< the answers with the least breach seen: for messages
                                  ///< when there is no plan
    bool cancelled = false;
};

/// Long searches without a start run in two lanes; with `budget.threads` above
/// 1 beside each other, else one after the other, and the result is the same.
/// Polls `budget` with every try (well under 20 ms).
SearchResult search(const SearchTask&, const Budget&);

}  // namespace pacewise
