// Whether the bytes of a clinic's logo are a sound PNG picture, and how large it is. Asked when the logo is
// loaded, so that a broken file is told then and not when the paper is drawn.
#pragma once

#include "engine/page/page.h"

#include <optional>
#include <string_view>

namespace pacewise {

inline constexpr double most_png_dots = 4096;  ///< of a side; more needs much memory and prints no better

/// In dots; nothing when the bytes are no PNG, or are cut off, damaged or too large.
std::optional<Spot> png_size(std::string_view bytes);

}
