// A few words as a picture, such as a patient's name, for screens that can only put letter beside letter: the
// letters of Arabic join, those of Hindi change places, Hebrew runs from right to left.
#pragma once

#include "engine/render/pixels.h"

#include <string>

namespace pacewise {

/// One line in the colour 0xRRGGBB on nothing. `pixels_high` is the height of the picture and of a line in
/// the font of the paper; letters that would reach beyond are made smaller. Without text it has no width. May
/// be asked on several threads at once.
Pixels text_pixels(const std::string& text, double pixels_high, std::uint32_t rgb, bool bold);

/// Whether letter beside letter would be read wrongly, or not at all. Latin, Greek, Cyrillic, Chinese,
/// Japanese and Korean letters never are.
bool needs_shaping(const std::string& text);

}
