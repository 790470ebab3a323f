#include "engine/explain/rule_groups.h"

#include <map>
#include <tuple>

namespace pacewise {

namespace {

using Key = std::tuple<int, int, int, int, int, std::string_view>;

About without_detail(const About& about, bool protects)
{
    if (protects) return {.phase = about.phase, .word = about.word};
    About kept = about;
    kept.week = -1;
    return kept;
}

Key key_of(int rule, const About& about)
{
    return {rule, about.phase, about.slot, about.day, about.exercise, about.word};
}

}

RuleGroups rule_groups(const PostedCase& posted)
{
    RuleGroups result;
    std::map<Key, int> known;
    for (const Limit& limit : posted.model().limits()) {
        const bool protects = posted.protects(limit.origin);
        const About about = without_detail(posted.about(limit.origin), protects);
        const auto [place, is_new] =
            known.emplace(key_of(limit.origin.rule, about), static_cast<int>(result.groups.size()));
        if (is_new) result.groups.push_back({posted.rule_id(limit.origin), about, limit.origin, protects});
        result.of_limit.push_back(place->second);
    }
    return result;
}

}
