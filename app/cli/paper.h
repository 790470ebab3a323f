// From a plan to the bytes of its paper: shared by `plan --pdf` and `print`.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/home.h"
#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <string>
#include <vector>

namespace pacewise::cli {

std::vector<Option> paper_options();
std::string handout_bytes(const Plan&, const Request&, const Home&, const Arguments&);

}
