// Items of a page as SVG inside a web page.
#pragma once

#include "engine/page/page.h"

#include <span>
#include <string>

namespace pacewise {

/// One picture that stands where the items stand, without text; empty when there is nothing to draw.
/// `attributes` are written into its tag.
std::string svg_of(std::span<const PageItem* const>, const std::string& attributes);

}
