#include "engine/preflight/planned.h"

#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

PlannedCard* card_for(std::vector<PlannedCard>& cards, const PlannedItem& item)
{
    for (PlannedCard& card : cards)
        if (card.item->exercise == item.exercise && card.item->sides == item.sides &&
            card.item->side == item.side)
            return &card;
    return nullptr;
}

void add_doses(PlannedCard& card, std::size_t version, const std::map<int, Dose>& doses, Range<int> weeks)
{
    for (const auto& [week, dose] : doses) {
        if (!weeks.holds(week)) continue;
        auto& known = card.weeks[week][version];
        if (std::find(known.begin(), known.end(), dose) == known.end()) known.push_back(dose);
    }
}

void add_shorter(PlannedCard& card, std::size_t version, const std::vector<ShorterItem>& items,
                 std::size_t at, Range<int> weeks)
{
    for (const ShorterItem& shorter : items)
        if (shorter.item == static_cast<int>(at)) add_doses(card, version, shorter.doses, weeks);
}

void add_session(Planned& planned, const PlannedSession& session, const PaperInput& input)
{
    for (std::size_t at = 0; at < session.items.size(); ++at) {
        const PlannedItem& item = session.items[at];
        const Exercise* exercise = input.catalog.find(item.exercise);
        if (!exercise) {
            planned.unknown.insert(item.exercise);
            continue;
        }
        PlannedCard* card = card_for(planned.cards, item);
        if (!card)
            card = &planned.cards.emplace_back(
                PlannedCard{&item, exercise, squeezed(input.wording.of(exercise->name)), {}});
        add_doses(*card, 0, item.doses, planned.weeks);
        add_shorter(*card, 1, session.lighter, at, planned.weeks);
        add_shorter(*card, 2, session.least, at, planned.weeks);
    }
}

bool has_version(const PlannedCard& card)
{
    return std::any_of(card.weeks.begin(), card.weeks.end(),
                       [](const auto& week) { return !week.second[1].empty() || !week.second[2].empty(); });
}

/// How many bytes of these words are the name, whole or up to its comma; 0 when they begin otherwise.
std::size_t name_length(const PlannedCard& card, const std::string& words)
{
    const std::string& whole = card.name;
    if (words.starts_with(whole)) return whole.size();
    for (const char* comma : {",", "\u060c", "\uff0c"}) {
        const std::size_t at = whole.find(comma);
        if (at != std::string::npos && at > 0 && words.starts_with(whole.substr(0, at))) return at;
    }
    return 0;
}

bool names_side(const Wording& say, const std::string& words, const char* side)
{
    for (const char* limb : {"leg", "arm", "side"})
        if (tells(words, say(std::string(side) + limb))) return true;
    return false;
}

/// Where one exercise has two cards, the side tells which is meant.
bool tells_side_of(const PlannedCard& card, const Wording& say, const std::string& words)
{
    const bool left = names_side(say, words, "left_"), right = names_side(say, words, "right_");
    switch (card.item->side) {
    case Side::left: return left;
    case Side::right: return right;
    case Side::both: return !left && !right;
    }
    return false;
}

bool meets(const PlannedPhase& phase, Range<int> weeks)
{
    return phase.weeks.least <= weeks.most && weeks.least <= phase.weeks.most;
}

std::vector<WeekName> week_names(const Wording& say, int weeks)
{
    const std::string dose = "\u2021";  // a sign that no wording has
    std::vector<WeekName> names;
    for (int from = 1; from <= weeks; ++from)
        for (int to = from; to <= weeks; ++to) {
            const std::string words = weeks_words(say, from, to);
            const std::string cell = squeezed(say("named", {{"what", words}, {"text", dose}}));
            names.push_back({{from, to}, squeezed(words), cell.substr(0, cell.find(dose))});
        }
    return names;
}

}

Planned read_planned(const PaperInput& input, const PaperWish& wish)
{
    Planned planned;
    planned.weeks = {1, input.plan.weeks};
    planned.week_names = week_names(input.wording, input.plan.weeks);
    if (wish.of_phase > 0)
        planned.weeks = input.plan.phases[static_cast<std::size_t>(wish.of_phase) - 1].weeks;
    for (const PlannedPhase& phase : input.plan.phases)
        if (meets(phase, planned.weeks))
            for (const PlannedSession& session : phase.sessions) add_session(planned, session, input);
    std::erase_if(planned.cards, [](const PlannedCard& card) { return card.weeks.empty(); });
    planned.day_versions = std::any_of(planned.cards.begin(), planned.cards.end(), has_version);
    return planned;
}

const PlannedCard* named_in(const Planned& planned, const Wording& say, const std::string& squeezed_words)
{
    const PlannedCard* best = nullptr;
    std::size_t longest = 0;
    for (const PlannedCard& card : planned.cards) {
        const std::size_t length = name_length(card, squeezed_words);
        if (length == 0 || length < longest) continue;
        if (length > longest || tells_side_of(card, say, squeezed_words.substr(length))) best = &card;
        longest = length;
    }
    return best;
}

std::string after_name(const PlannedCard& card, const std::string& squeezed_words)
{
    return squeezed_words.substr(name_length(card, squeezed_words));
}

Side told_side(const PlannedItem& item) { return item.side == Side::both ? item.first : item.side; }

Said side_text(const PlannedItem& item)
{
    if (item.side != Side::both) return item.side == Side::left ? "left" : "right";
    if (item.sides != SideUse::each) return "both at once";
    return item.first == Side::left ? "left, then right" : "right, then left";
}

}
