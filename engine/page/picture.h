// The drawn figure of an exercise as a piece of a page: start and end side by side, to one scale.
#pragma once

#include "engine/figure/draw_movement.h"
#include "engine/page/piece.h"

#include <string>

namespace pacewise {

/// Fills a box of this size as well as it can, standing on its lower edge.
Piece picture(const Drawing&, LineStyle, Spot size, const std::string& alt);
/// Height over width of a drawing.
double shape_of(const Drawing&);

}
