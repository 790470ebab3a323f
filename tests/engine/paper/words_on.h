// What a page says, to ask for in tests.
#pragma once

#include "engine/page/page.h"

#include <string>
#include <vector>

namespace sample {

/// The words of every block, in reading order.
std::vector<std::string> texts(const pacewise::Page&);
bool says(const pacewise::Page&, const std::string& words);
bool says(const std::vector<pacewise::Page>&, const std::string& words);
std::size_t tick_boxes(const pacewise::Page&);

}
