// Two curled arrows before the mouth: breathe in (towards it) or out (away from it).
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

namespace pacewise {

/// At the start of a movement that has both, it is in; else as the movement says.
void add_breath(Drawing&, const Movement&, double share);

}
