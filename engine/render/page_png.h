// One page as a picture, drawn by the same canvas as the PDF: what the preview shows is what is printed.
#pragma once

#include "engine/page/page.h"

#include <string>

namespace pacewise {

/// The bytes of a PNG. `scale` is dots a point: 1 is 72 dots an inch. `language` is that of the paper.
std::string page_png(const Page&, const std::string& language, double scale);

}
