// What is wrong with a figure besides the joints: a foot under the floor, a planted hand that cannot stay, a
// forearm inside the chest, an end that looks like the start.
#pragma once

#include "engine/figure/movement.h"

#include <string>
#include <vector>

namespace pacewise {

/// One sentence each, as "at the end the right foot is 6 cm under the floor"; left and right as written.
std::vector<std::string> figure_faults(const Movement&);

}
