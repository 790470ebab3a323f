// A plan of an example patient, looked for a moment only.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <optional>
#include <string>

namespace pacewise {

struct Planned {
    Request request;
    Plan plan;
};

/// Nothing where the program is not for this patient, or no plan is found in so many steps.
std::optional<Planned> planned(const std::string& patient, const std::string& protocol, int search_steps);

}
