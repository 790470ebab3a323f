// A proof that is quick where hours and minutes do not add up: if not even parts of exercises ("half a squat
// on Monday, half on Wednesday") keep all limits, whole exercises never do.
#pragma once

#include "engine/model/model.h"

#include <vector>

namespace pacewise {

/// Proven: no answers keep these limits (one truth for every limit of the model). False when nobody knows.
bool not_even_in_parts(const Model&, const std::vector<bool>& kept);

}
