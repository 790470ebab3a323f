// The plan that another one revises, found again by its fingerprint beside it.
#pragma once

#include "app/cli/arguments.h"
#include "engine/plan/plan.h"

#include <optional>
#include <string>

namespace pacewise::cli {

/// Where --older does not name it: the file in the folder of `file` with this fingerprint.
/// Care: throws DiskTrouble when the file cannot be read.
std::optional<Plan> load_older_plan(const Arguments&, const std::string& file, const std::string& wanted,
                                    Diagnostics&);
/// Nothing when it is not there, or cannot be read.
std::optional<Plan> older_plan_beside(const std::string& file, const std::string& wanted);

}
