// A table with ruled cells. Columns are as wide as their words need, so that most cells stay on one line.
#pragma once

#include "engine/paper/setting.h"

#include <optional>

namespace pacewise {

struct GridCell {
    std::string words;
    bool bold = false;
    std::optional<DayVersion> sign;  ///< drawn before the words
    std::string sign_alt;
    std::optional<int> percent = {};  ///< drawn as a bar before the words
};
using GridRow = std::vector<GridCell>;

/// What names the cells to somebody who hears them: the first row, or else the first cell of each row.
enum class GridHead { first_row, first_cell };

/// Whether no word has to be torn apart.
bool grid_fits(const Setting&, const std::vector<GridRow>&, double width);
/// One piece a row, of as many cells as the first row has, or of one cell across the whole width. Rows touch.
std::vector<Piece> grid_pieces(const Setting&, const std::vector<GridRow>&, double width,
                               GridHead = GridHead::first_row);

}
