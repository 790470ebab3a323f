// Rows that shut each other out: where one form of a movement is used, its
// easier and harder forms are not. Read off the limits, so that the search can
// offer one in the place of the other.
#pragma once

#include "engine/search/board.h"

namespace pacewise {

/// By row: its rivals, ascending.
Lists<Index> rivals_of(const Board&, const Touches&, std::size_t rows);

}  // namespace pacewise
