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
        problems.push_back(
            {on_request, said("{1} is no precaution that can be set aside", in_quotes(rule.text)),
             near.empty() ? Said("name a row of precautions.yaml") : said("write {1}", in_quotes(near))});
        return;
    }
    if (row->refuse || row->hold == Hold::everything)
        problems.push_back({on_request,
                            said("{1} refuses every plan; that is never set aside", in_quotes(rule.text)),
                            "change the patient's findings when they have changed"});
}

}

void check_overrides(const Request& request, Diagnostics& problems)
{
    for (const Override& each : request.overrides) {
        check_rule(request, each.rule, problems);
        if (trimmed(each.reason).size() < least_reason)
            problems.push_back({on_request,
                                said("setting {1} aside needs a reason", in_quotes(each.rule.text)),
                                "write in words why it is safe for this patient"});
        if (trimmed(each.by).empty())
            problems.push_back({on_request, said("setting {1} aside needs a name", in_quotes(each.rule.text)),
                                "say who decided it"});
    }
}

}
