// The dots of a PNG file, read by Cairo.
#pragma once

#include "engine/render/pixels.h"

#include <string>

namespace pacewise {

/// Care: only for pictures without transparent dots.
Pixels read_pixels(const std::string& png);

}
