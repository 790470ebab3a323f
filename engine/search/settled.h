// Answers that the limits settle before any search: what is banned, pinned, or
// does not fit at all. The search never spends a step on them.
#pragma once

#include "engine/search/touches.h"

namespace pacewise {

enum class Settled : char { open, no, yes };

/// By var. When the limits contradict each other already here, only what
/// single-var limits say is settled.
std::vector<Settled> settled_by(const Touches&);

}  // namespace pacewise
