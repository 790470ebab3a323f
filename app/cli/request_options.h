// The options that say what a plan is made from: shared by every command that makes or checks one.
#pragma once

#include "app/cli/arguments.h"
#include "app/files/inputs.h"
#include "engine/base/budget.h"

#include <vector>

namespace pacewise::cli {

std::vector<Option> request_options();
/// The first word is the patient's file.
InputPaths input_paths(const Arguments&);
/// Start, seed, pace, pins and bans. Without --start: the Monday after today.
void apply_request_options(const Arguments&, Request&);
Budget budget_from(const Arguments&);

}
