// The places of the diary to write and tick in: tall enough for a digit by hand (clinical.md T20), each with
// its name.
#pragma once

#include "engine/paper/setting.h"

#include <string>
#include <vector>

namespace pacewise {

/// A ruled cell for a number, as large as a tick box, or as wide as told.
Piece number_cell(const Setting&, double width = 0);
/// "morning" and a cell behind it.
Piece named_cell(const Setting&, const std::string& name);
/// "Fall" and a box behind it.
Piece named_tick(const Setting&, const std::string& name);
/// Side by side, in as many lines as they need, each line centred on its tallest piece.
Piece in_lines(std::vector<Piece>, double width, double gap);

}
