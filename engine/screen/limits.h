// All limits that the applied precautions set for everything this person does, tightest first.
#pragma once

#include "engine/precaution/precaution.h"
#include "engine/screen/screening.h"

namespace pacewise {

Limits tightest_limits(const std::vector<Applied>&);
/// With those that speak of this exercise only.
Limits tightest_limits(Limits, const std::vector<Applied>&, const Exercise&);

}
