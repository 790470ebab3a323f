// A week of a plan as plain text, for the terminal and for screen readers.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <string>

namespace pacewise::cli {

std::string week_text(const Plan&, const Request&, int week);

}
