// The lines of a chart. Black and thick enough for a photocopy; only the grid behind the values is grey.
#pragma once

#include "engine/page/page.h"

#include <vector>

namespace pacewise {

/// The thinnest line that survives a photocopy.
inline constexpr double thin = 0.75;
inline constexpr double thick = 2.25;
inline constexpr Ink grid_grey{0.6, 0.6, 0.6};

Outline stroke(Spot from, Spot to, double width = thin, Ink = black);
Outline path(std::vector<Spot>, double width);
/// Upright, for the borders between phases.
void add_dashes(Block&, double x, double top, double bottom);
Outline surface(const Area&, Ink);
Outline border(const Area&);

}
