// The order inside a session: the parts as the rules want them, and inside each part the fewest changes of
// position and equipment, for tired people arms and legs in turns (F18). Exact: a session has few items.
#pragma once

#include "engine/timetable/case.h"

#include <vector>

namespace pacewise {

std::vector<int> in_order(const Case&, std::vector<int> candidates);

}
