// Outlines in the words of a PDF page. A handout holds hundreds of thousands of their points: written
// straight into the page they cost a fraction of what they cost by way of the drawing library.
#pragma once

#include "engine/page/page.h"

#include <span>
#include <string>

namespace pacewise {

/// Whether all items are outlines, and there is one.
bool only_outlines(std::span<const PageItem* const>);
/// Care: only for outlines. The page must count from its top left corner; its state is left as it was.
std::string outline_text(std::span<const PageItem* const>);

}
