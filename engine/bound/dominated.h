// Rows that say nothing new: the time of a session in week 3 is no limit where week 4 needs more of the same.
#pragma once

#include "engine/bound/integer_program.h"

namespace pacewise {

/// Takes them out; what is left allows just the same, in fractions too. Sorts the terms of rows by column.
void drop_dominated(std::vector<ProgramRow>&);

}
