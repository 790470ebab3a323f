// The front door: a movement becomes a drawing, at its start or at its end.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

namespace pacewise {

/// Each but the start has the arrow that leads to it; the middle is only for movements that have one.
enum class Moment { start, middle, end };
/// The pictures that tell the movement: two or three, in their order.
std::vector<Moment> moments_of(const Movement&);

/// One for each moment, all with the same box, so that side by side they have the same scale.
std::vector<Drawing> draw_panels(const Movement&, LineStyle);
/// The body on its way, without arrow, for moving pictures; `share` from 0 to 1.
Drawing draw_on_the_way(const Movement&, double share, LineStyle);

}
