// What tables are drawn from: the lines around their cells, and how many things stand in a cell.
#pragma once

#include "engine/page/piece.h"

#include <vector>

namespace pacewise {

/// Around cells of these widths, all of one height; `thick` in points.
Block grid_lines(const std::vector<double>& widths, double height, double thick);
/// For Block::cells.
std::size_t items_in(const Piece&);

}
