// A figure as a file that browsers and word processors show.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

#include <string>

namespace pacewise {

/// Start and end side by side; the same movement always gives the same bytes.
std::string svg_of(const Movement&, LineStyle);

}
