// From a legal plan to better ones: try changes, mend what they break, accept
// worse plans while warm.
#pragma once

#include "engine/search/hunt.h"

namespace pacewise {

/// Uses `steps` search steps, or fewer when the work is done.
void anneal(const Hunt&, std::int64_t warmest, long steps);

}  // namespace pacewise
