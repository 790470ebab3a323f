// Pictures as dots, written as and read from PNG.
#pragma once

#include "engine/render/pixels.h"

#include <string>
#include <string_view>

namespace pacewise {

/// The bytes of the file; the picture is taken as opaque.
std::string png_of(const Pixels&);
/// Empty when the bytes are no PNG.
Pixels pixels_of_png(std::string_view bytes);

}
