// A model, or the part of it that speaks of one phase, as rows of whole numbers: what linear programming
// understands. Leaving out what ties phases together can only make things cheaper, so the sum of the best of
// all parts is below every legal plan.
#pragma once

#include "engine/model/model.h"

#include <cstdint>
#include <vector>

namespace pacewise {

struct ProgramTerm {
    int column = 0;
    std::int64_t times = 0;
};

/// The sum is at most `most`.
struct ProgramRow {
    std::vector<ProgramTerm> terms;
    std::int64_t most = 0;
};

/// Columns are whole numbers from 0 to `upper`; the sum of cost times column, and `constant`, shall be small.
struct IntegerProgram {
    std::vector<std::int64_t> upper, cost;
    std::vector<ProgramRow> rows;
    std::int64_t constant = 0;

    int add_column(std::int64_t most, std::int64_t price);
    /// Every possible sum differs from `constant` by a multiple of this; 0 when nothing has a cost.
    std::int64_t grain() const;
};

/// One program a phase for large models; a small one stays whole.
std::vector<IntegerProgram> programs_of(const Model&);

}
