// What is wrong with a figure besides the joints: a foot under the floor, a planted hand that cannot stay, a
// forearm inside the chest, an end that looks like the start.
#pragma once

#include "engine/base/said.h"
#include "engine/figure/movement.h"

#include <vector>

namespace pacewise {

/// One sentence each, as "at the end the right foot is 6 cm under the floor"; left and right as written.
std::vector<Said> figure_faults(const Movement&);

}
