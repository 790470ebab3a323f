// Says a pair of scales to the SAT solver in the form that suits it: one clause, pairs that exclude each
// other, or a counter on each scale.
#pragma once

#include "engine/proof/scales.h"

namespace pacewise {

/// Clauses that say_scales will need, about.
std::int64_t size_when_said(const Scales&, std::int64_t levels);

/// Levels of pushes from which on nothing new is said: with these, say_scales is exact.
std::int64_t all_levels(const Scales&);

/// The limit holds whenever `guard` is true, at least as long as the pushes weigh no more than `levels`.
void say_scales(Sat&, Literal guard, const Scales&, std::int64_t levels);

}
