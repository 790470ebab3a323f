// Small random models with prices, and the plain way to know their best: trying all answers.
#pragma once

#include "engine/model/model.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace pacewise::test {

/// At most 10 decisions in three phases, nested derived values, limits of all sizes, prices and rewards.
Model priced_model(std::uint64_t seed);
/// The same with so many idle values that it counts as large and is taken apart by phase.
Model large_priced_model(std::uint64_t seed);

/// Every answer that keeps all limits.
std::vector<Answers> legal_answers(const Model&);
/// Points of the best of them; nothing when there are none.
std::optional<std::int64_t> true_best(const Model&);

}
