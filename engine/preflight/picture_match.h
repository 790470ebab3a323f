// Whether a printed picture is that of an exercise, and whether it shows the movement as it is written or its
// mirror image: its outlines are held against the drawing, whatever their size on the page.
#pragma once

#include "engine/figure/draw_movement.h"
#include "engine/page/page.h"

namespace pacewise {

/// Symmetric: both sides look alike, so there is nothing to mistake.
enum class PictureMatch { as_written, mirrored, symmetric, other };

/// `start` is the picture of the first moment.
PictureMatch match(const Block& start, const Movement&, LineStyle);

}
