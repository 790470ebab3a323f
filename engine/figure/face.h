// Two eyes, an ear and a small smile, so that it is a person and one sees which way it looks.
#pragma once

#include "engine/figure/camera.h"
#include "engine/figure/drawing.h"
#include "engine/figure/skeleton.h"

#include <vector>

namespace pacewise {

/// Only what the onlooker sees; nothing from behind.
std::vector<Shape> face_marks(const Skeleton&, const Camera&, bool eyes_closed = false);

}
