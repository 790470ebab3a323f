// The arrow that shows where a joint goes. It follows the joint's real path, beside the body and not over
// it; a pause sign says that the end is held.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

namespace pacewise {

/// The part of the movement that an arrow tells; 0 is its start, 1 its end.
struct Phase {
    double from = 0, to = 1;
};

/// Adds the arrows of this part to the picture of its end, and the pause sign when the end is held.
void add_arrows(Drawing&, const Movement&, Phase);

}
