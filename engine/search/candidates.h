// A catalog of 2000 exercises must not make the search slow: of each kind in
// each place only the most promising are tried often, the others now and then.
#pragma once

#include "engine/search/touches.h"

namespace pacewise {

/// By group: its decisions that earn the most points by themselves, at most 40
/// of them, in the group's order.
Lists<Index> candidates_of(const Model&, const Touches&, const Lists<Index>& groups);

}  // namespace pacewise
