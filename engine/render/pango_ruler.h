// Measures words in the font of the paper, each of them once. For one thread.
#pragma once

#include "engine/page/ruler.h"

#include <memory>

namespace pacewise {

std::unique_ptr<Ruler> pango_ruler(const std::string& language);

}
