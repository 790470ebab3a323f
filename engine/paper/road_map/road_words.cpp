#include "engine/paper/road_map/road_words.h"

#include "engine/wording/dose_words.h"

namespace pacewise {

namespace {

std::string week_text(int week) { return std::to_string(week); }

/// The dose, or the effort where only that is another one.
std::string amount_words(const Wording& say, const Dose& dose, const Dose& other)
{
    const std::string words = dose_words(say, dose, SideUse::both);
    if (words != dose_words(say, other, SideUse::both)) return words;
    return say("new_effort", {{"effort", std::to_string(dose.effort)}});
}

}

std::string range_words(const Wording& say, Range<int> range)
{
    if (range.most < range.least) return {};
    const std::string least = std::to_string(range.least), most = std::to_string(range.most);
    return range.least == range.most ? least : say("from_to", {{"from", least}, {"to", most}});
}

std::string then_words(const Wording& say, const RoadMap& map, const RoadBranch& branch)
{
    if (!branch.is_sound()) return say("road_ask");
    switch (branch.next) {
    case NextWeek::as_planned:
        return say(map.new_phase ? "road_go_on_new" : "road_go_on", {{"week", week_text(map.week + 1)}});
    case NextWeek::same_again: return say("road_stay", {{"week", week_text(map.week)}});
    case NextWeek::week_before:
        return say("road_back", {{"before", week_text(map.week - 1)}, {"week", week_text(map.week)}});
    case NextWeek::lighter: return say("road_lighter", {{"week", week_text(map.week)}});
    }
    return {};
}

std::string call_first_words(const Setting& set)
{
    const Wording& say = set.say();
    const std::string call = set.input.clinic.phone.empty()
                                 ? say("call_therapist")
                                 : say("call", {{"phone", set.input.clinic.phone}});
    return say("road_call", {{"hours", std::to_string(set.input.road_map.new_sign_hours)}, {"call", call}});
}

std::vector<std::string> step_words(const Setting& set)
{
    std::vector<std::string> words;
    for (const RoadStep& step : set.input.road_map.steps)
        if (const Card* card = card_of(set.cards, step.item))
            words.push_back(
                set.say()("road_step", {{"card", std::to_string(card->number)},
                                        {"now", amount_words(set.say(), step.now, step.before)},
                                        {"before", amount_words(set.say(), step.before, step.now)}}));
    return words;
}

}
