#include "engine/request/request_checks.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};
constexpr std::size_t least_reason = 8;  // letters: a reason is words, not a tick

std::vector<std::string> rows_of(const Request& request)
{
    std::vector<std::string> ids;
    for (const Precaution& row : *request.precautions) ids.push_back(row.id.text);
    return ids;
}

void check_rule(const Request& request, const RuleId& rule, Diagnostics& problems)
{
    const auto& rows = *request.precautions;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Precaution& each) { return each.id == rule; });
    if (row == rows.end()) {
        const std::string near = nearest_word(rule.text, rows_of(request));
        problems.push_back({on_request, in_quotes(rule.text) + " is no precaution that can be set aside",
                            near.empty() ? "name a row of precautions.yaml" : "write " + in_quotes(near)});
        return;
    }
    if (row->refuse || row->hold == Hold::everything)
        problems.push_back({on_request, in_quotes(rule.text) + " refuses every plan; that is never set aside",
                            "change the patient's findings when they have changed"});
}

}

void check_overrides(const Request& request, Diagnostics& problems)
{
    for (const Override& each : request.overrides) {
        check_rule(request, each.rule, problems);
        if (trimmed(each.reason).size() < least_reason)
            problems.push_back({on_request, "setting " + in_quotes(each.rule.text) + " aside needs a reason",
                                "write in words why it is safe for this patient"});
        if (trimmed(each.by).empty())
            problems.push_back({on_request, "setting " + in_quotes(each.rule.text) + " aside needs a name",
                                "say who decided it"});
    }
}

}
