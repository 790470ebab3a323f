// A plan's file with everything it was made from, found again by fingerprint: beside the plan, or among the
// shipped files, or where the options say.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/inputs.h"
#include "engine/plan/plan.h"

#include <optional>
#include <vector>

namespace pacewise::cli {

struct StoredPlan {
    std::optional<Plan> plan;
    std::optional<Request> request;  ///< as it was when the plan was made
    Provenance provenance;           ///< of the files as they are now
    std::string bytes;
    Diagnostics problems;
};

std::vector<Option> stored_plan_options();
/// Care: throws DiskTrouble when the plan cannot be read.
StoredPlan load_stored_plan(const Arguments&, const std::string& file);

}
