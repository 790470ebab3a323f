// Small random models of every shape, and the plain way to solve them: trying all answers.
#pragma once

#include "engine/model/model.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace pacewise::test {

/// At most 14 decisions; limits, chains of derived values and prices by chance. Some have no legal answers.
Model small_model(std::uint64_t seed);

/// Each set of answers that breaks no limit.
void for_all_legal(const Model&, const std::function<void(const Answers&)>&);

/// The fewest points of all legal answers; nothing when no answers are legal.
std::optional<std::int64_t> best_points(const Model&);

}
