// The arrow that shows where a joint goes. It follows the joint's real path, beside the body and not over
// it; a pause sign says that the end is held.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

namespace pacewise {

/// Adds the arrows of the movement to the picture of its end, and the pause sign when it is held.
void add_arrows(Drawing& end, const Movement&);

}
