#include "engine/timetable/margins.h"

#include "engine/timetable/rules/rules.h"

namespace pacewise {

std::vector<Margin> margins_of(const Calendar& calendar, const Case& at_hand)
{
    std::vector<Margin> all;
    for (const auto& rule : must_rules()) {
        Tightest tightest;
        for (const Margin& margin : rule->margins(calendar, at_hand)) tightest.look_at(margin);
        for (Margin& margin : tightest.found()) all.push_back(std::move(margin));
    }
    return all;
}

}
