// Counting with clauses: how much the things that are true weigh together, level by level (a sequential
// weighted counter, Hölldobler, Manthey and Steinke 2012).
#pragma once

#include "engine/proof/scales.h"

namespace pacewise {

/// Literals for "they weigh at least 1, 2, ... `levels`", as many as they can reach. They become true when
/// that is so; they may be true otherwise.
std::vector<Literal> reached(Sat&, const std::vector<Weighted>&, std::int64_t levels);
/// The other way round: they can be true only when that is so.
std::vector<Literal> surely_reached(Sat&, const std::vector<Weighted>&, std::int64_t levels);

}
