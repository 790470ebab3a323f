// The figure of an exercise alone, its two or three pictures side by side, as the bytes of a PNG picture.
#pragma once

#include "engine/figure/drawing.h"
#include "engine/figure/movement.h"

#include <string>

namespace pacewise {

/// `height` in pixels; the same movement and style always give the same bytes.
std::string figure_png(const Movement&, LineStyle, int height = 420);

}
