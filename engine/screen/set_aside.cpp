#include "engine/screen/set_aside.h"

namespace pacewise {

namespace {

const Override* override_of(const Request& request, const RuleId& rule)
{
    for (const Override& each : request.overrides)
        if (each.rule == rule) return &each;
    return nullptr;
}

/// Rows that refuse every plan are never set aside, whatever a file says.
const Override* set_aside(const Request& request, const Precaution& row)
{
    return row.refuse || row.hold == Hold::everything ? nullptr : override_of(request, row.id);
}

}

std::vector<Applied> precautions_in_force(const Request& request)
{
    std::vector<Applied> applied = applied_precautions(*request.precautions, request.patient, request.start);
    std::erase_if(applied, [&](const Applied& each) { return set_aside(request, each.row) != nullptr; });
    return applied;
}

std::vector<Reason> set_aside_warnings(const Request& request)
{
    std::vector<Reason> warnings;
    if (request.overrides.empty()) return warnings;
    for (const Applied& each : applied_precautions(*request.precautions, request.patient, request.start))
        if (const Override* by = set_aside(request, each.row))
            warnings.push_back({each.row.id, "set aside by " + by->by + ": " + by->reason, each.row.says, 1});
    return warnings;
}

}
