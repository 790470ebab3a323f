// One page drawn into memory: whoever wants a picture file or pixels for a screen takes it from here.
#pragma once

#include "engine/page/page.h"
#include "engine/render/cairo_scope.h"

#include <string>

namespace pacewise {

/// `scale` is dots a point: 1 is 72 dots an inch. `language` is that of the paper. 32 bits a dot, of which
/// the first 8 say nothing.
Surface page_surface(const Page&, const std::string& language, double scale);

}
