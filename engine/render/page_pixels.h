// One page for the screen, drawn by the same canvas as the PDF: what the preview shows is what is printed.
#pragma once

#include "engine/page/page.h"
#include "engine/render/pixels.h"

#include <string>

namespace pacewise {

/// The dots of page_png, without the way through a file. May be asked on any thread, and on several at once.
Pixels page_pixels(const Page&, const std::string& language, double scale);

}
