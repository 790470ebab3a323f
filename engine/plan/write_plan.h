// The plan's own file: the same plan always gives the same bytes.
#pragma once

#include "engine/plan/plan.h"

#include <string>

namespace pacewise {

std::string plan_text(const Plan&);

}
