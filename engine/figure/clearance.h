// Whether parts of the body go through each other. Skin and clothes give way a little, and crossed arms lie
// on each other; only what no body can do counts.
#pragma once

#include "engine/base/said.h"
#include "engine/figure/skeleton.h"

#include <vector>

namespace pacewise {

/// As "the right forearm goes through the trunk"; `left` and `right` as the movement was written.
std::vector<Said> parts_in_each_other(const Skeleton&);

}
