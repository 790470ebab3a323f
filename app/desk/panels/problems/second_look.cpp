#include "app/desk/panels/problems/second_look.h"

#include "engine/wording/margin_words.h"

#include <algorithm>

namespace pacewise {

namespace {

TightPlace in_words_of(const Wording& say, const Margin& margin, Date start)
{
    return {margin.rule, margin.date, place_words(say, margin, start), used_words(say, margin),
            percent_of(margin)};
}

std::vector<TightPlace> tight_places(const PlanFacts& facts, const std::filesystem::path& assets,
                                     const std::string& language)
{
    const Read<Wording> say = load_wording(assets, language);
    if (!say.value) return {};
    std::vector<TightPlace> places;
    for (const Margin& margin : facts.notes.margins)
        places.push_back(in_words_of(*say.value, margin, facts.plan->start));
    std::stable_sort(places.begin(), places.end(),
                     [](const TightPlace& a, const TightPlace& b) { return a.percent > b.percent; });
    return places;
}

}

SecondLook second_look(const PlanFacts& facts, const std::filesystem::path& assets,
                       const std::string& language)
{
    Audit found = audit(*facts.plan, *facts.request);
    return {std::move(found.double_changes), std::move(found.sequences), std::move(found.breaches),
            tight_places(facts, assets, language)};
}

}
