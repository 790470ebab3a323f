// A figure as a file that browsers and word processors show.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

#include <string>

namespace pacewise {

/// Start and end side by side, and the middle between them when there is one; the same movement always gives
/// the same bytes.
std::string svg_of(const Movement&, LineStyle);

}
