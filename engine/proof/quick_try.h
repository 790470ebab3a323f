// Before anything is proven, a short search: where answers exist, it nearly always finds some at once.
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/model/model.h"

#include <optional>
#include <vector>

namespace pacewise {

/// Answers that keep these limits and have these decisions; nothing when so few steps do not find any.
std::optional<Answers> quick_try(const Model&, const std::vector<bool>& kept_limits,
                                 const std::vector<Var>& yes, long steps, const StopSign& stop);

}
