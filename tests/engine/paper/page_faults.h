// What may never be on a page, whatever is printed: words cut off, written over or too small.
#pragma once

#include "engine/page/page.h"

#include <string>
#include <vector>

namespace sample {

/// The first one in words; empty when there is none.
std::string fault(const std::vector<pacewise::Page>&);

}
