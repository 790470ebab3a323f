#include "engine/paper/week/short_name.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Catalogs put what tells two forms of one movement apart behind a comma.
std::string before_comma(const std::string& name)
{
    for (const char* comma : {",", "،", "，"})
        if (const auto at = name.find(comma); at != std::string::npos && at > 0) return name.substr(0, at);
    return name;
}

}

std::string short_name(const Setting& set, const Card& card)
{
    const std::string whole = set.say().of(card.exercise->name), brief = before_comma(whole);
    const bool told_apart = std::none_of(set.cards.begin(), set.cards.end(), [&](const Card& other) {
        return other.exercise != card.exercise && before_comma(set.say().of(other.exercise->name)) == brief;
    });
    return told_apart ? brief : whole;
}

}
