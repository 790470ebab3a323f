// Which weeks a printed sheet says it is for.
#pragma once

#include "engine/preflight/inspection.h"

namespace pacewise {

/// From its title, "Week 3" or "Weeks 3 to 5"; nothing when the title names no weeks of the plan.
std::optional<Range<int>> meant_weeks(const PrintedSheet&, const Inspection&);

}
