// The front door: a movement becomes a drawing, at its start or at its end.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

namespace pacewise {

/// The end has the arrow.
enum class Moment { start, end };

/// Both moments have the same box, so that side by side they have the same scale.
Drawing draw_movement(const Movement&, Moment, LineStyle);
/// The body on its way, without arrow, for moving pictures; `share` from 0 to 1.
Drawing draw_on_the_way(const Movement&, double share, LineStyle);

}
