#include "tests/support/planned.h"

#include "engine/make_plan.h"
#include "tests/support/shipped.h"

namespace pacewise {

std::optional<Planned> planned(const std::string& patient, const std::string& protocol, int search_steps)
{
    const Request request = shipped_request(shipped_patient(patient), protocol);
    if (!check_request(request).empty()) return {};
    const auto made = make_plan(request, {search_steps, {}}, {"tests", "", "", "", ""});
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    return solved ? std::optional(Planned{request, solved->value}) : std::nullopt;
}

}
