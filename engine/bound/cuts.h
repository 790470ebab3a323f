// Cuts are rows that follow from the others when columns are whole, but not when they are fractions: half a
// session on Monday and half a one on Tuesday is then no way out any more. Worked out in whole numbers from a
// weighted sum of rows (mixed-integer rounding: Nemhauser and Wolsey 1990), so that no rounding can make them
// forbid a legal plan.
#pragma once

#include "engine/bound/integer_program.h"

#include <optional>
#include <vector>

namespace pacewise {

/// A weight for each row; any sign.
using RowWeights = std::vector<double>;

/// A row that the fractions break, if this weighted sum of rows has one.
std::optional<ProgramRow> cut_from(const IntegerProgram&, const RowWeights&,
                                   const std::vector<double>& fractions);

/// How far beyond the row the fractions are, as a distance; at most 0 when they keep it.
double distance_to(const ProgramRow&, const std::vector<double>& fractions);

}
