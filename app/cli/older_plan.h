// The plan that another one revises: named by an option, or found beside it.
#pragma once

#include "app/cli/arguments.h"
#include "app/files/older_plan.h"
#include "engine/base/diagnostic.h"

#include <optional>
#include <string>

namespace pacewise::cli {

/// Where --older does not name it: the file in the folder of `file` with this fingerprint.
/// Care: throws DiskTrouble when the file cannot be read.
std::optional<Plan> load_older_plan(const Arguments&, const std::string& file, const std::string& wanted,
                                    Diagnostics&);

}
