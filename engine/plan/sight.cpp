#include "engine/plan/sight.h"

#include <map>

namespace pacewise {

Sight sight_of(const RuleId& rule)
{
    using enum Sight;
    static const std::map<std::string, Sight> sights{
        {"aid-check", prescribed},  // what may not grow is what was asked for
        {"allowed", session},
        {"amount", session},  // a shorter version has no least number of items
        {"apart", day},
        {"banned", session},
        {"chosen", prescribed},
        {"energy", load},
        {"free-time", place},       // busy dates are in the plan's list of dates and audited there
        {"frequency", prescribed},  // a lighter day is a day (L29)
        {"growth", prescribed},     // nothing missed is caught up
        {"joint-budget", day},
        {"kept", prescribed},  // a shorter version is less than what was typed
        {"ladder", prescribed},
        {"medicine-window", session},
        {"one-visit", day},
        {"pinned", prescribed},  // what is dropped on a tired day is still pinned
        {"recovery", next_day},
        {"rest-days", prescribed},
        {"session-shape", session},
        {"tone-for-standing", session},
        {"tone-pairing", session}};
    const auto found = sights.find(rule.text);
    return found == sights.end() ? unknown : found->second;
}

DaysAround days_around(Sight sight)
{
    switch (sight) {
    case Sight::prescribed:
    case Sight::place:
    case Sight::session:
    case Sight::day: return {0, 0};
    case Sight::next_day: return {1, 1};
    case Sight::load: return {6, 0};  // what is carried longer than a week is too little to count
    case Sight::unknown: return {6, 6};
    }
    return {6, 6};
}

}
