// A plan's file with everything it was made from; options say where what is not found by itself.
#pragma once

#include "app/cli/arguments.h"
#include "app/files/open_plan.h"

#include <vector>

namespace pacewise::cli {

std::vector<Option> stored_plan_options();
/// Care: throws DiskTrouble when the plan cannot be read.
StoredPlan load_stored_plan(const Arguments&, const std::string& file);

}
