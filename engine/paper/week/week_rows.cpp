#include "engine/paper/week/week_rows.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// Which card comes after which on some day, by numbers.
using Later = std::map<int, std::set<int>>;

struct Collected {
    std::map<int, WeekRow> rows;  ///< by the number of the card
    Later later;
    bool fits = true;
};

/// Where an item stands: session and place in it.
struct ItemPlace {
    std::size_t session, at;
};

void add_item(Collected& all, const Card& card, const PlannedPhase& phase, ItemPlace place, int week)
{
    const PlannedItem& item = phase.sessions[place.session].items[place.at];
    WeekRow& row = all.rows[card.number];
    row.card = &card;
    const bool new_to_the_day = row.items.emplace(place.session, place.at).second;
    const PlannedItem& first = row.item(phase);
    const bool alike = first.doses.at(week) == item.doses.at(week) && first.first == item.first;
    all.fits = all.fits && new_to_the_day && alike;
}

Collected collected(const std::vector<Card>& cards, const PlannedPhase& phase, int week)
{
    Collected all;
    for (std::size_t session = 0; session < phase.sessions.size(); ++session) {
        int before = 0;
        const auto& items = phase.sessions[session].items;
        for (std::size_t at = 0; at < items.size(); ++at) {
            const Card* card = card_of(cards, items[at]);
            if (!card || !items[at].doses.contains(week)) continue;
            add_item(all, *card, phase, {session, at}, week);
            if (before > 0) all.later[before].insert(card->number);
            before = card->number;
        }
    }
    return all;
}

/// The lowest number that no other open row has to precede; 0 when each waits for another.
int next_row(const std::map<int, WeekRow>& open, const Later& later)
{
    for (const auto& [number, row] : open) {
        const int wanted = number;
        const bool waits = std::any_of(open.begin(), open.end(), [&](const auto& other) {
            const auto found = later.find(other.first);
            return found != later.end() && found->second.contains(wanted);
        });
        if (!waits) return number;
    }
    return 0;
}

}

std::optional<std::vector<WeekRow>> week_rows(const std::vector<Card>& cards, const PlannedPhase& phase,
                                              int week)
{
    Collected all = collected(cards, phase, week);
    if (!all.fits) return {};
    std::vector<WeekRow> rows;
    while (!all.rows.empty()) {
        const int number = next_row(all.rows, all.later);
        if (number == 0) return {};
        rows.push_back(std::move(all.rows.at(number)));
        all.rows.erase(number);
    }
    return rows;
}

}
