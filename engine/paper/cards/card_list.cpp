#include "engine/paper/cards/card_list.h"

#include <algorithm>

namespace pacewise {

namespace {

bool on_one_card(const PlannedItem& a, const PlannedItem& b)
{
    return a.exercise == b.exercise && a.sides == b.sides && a.side == b.side;
}

void add_once(std::vector<Dose>& doses, const Dose& dose)
{
    if (std::find(doses.begin(), doses.end(), dose) == doses.end()) doses.push_back(dose);
}

Card& card_for(std::vector<Card>& cards, const PlannedItem& item, const Exercise& exercise)
{
    for (Card& card : cards)
        if (on_one_card(card.item, item)) return card;
    cards.push_back({static_cast<int>(cards.size()) + 1, &exercise, item, {}});
    return cards.back();
}

void add_shorter(const std::vector<ShorterItem>& items, int index, Card& card,
                 std::vector<Dose> CardWeek::*version)
{
    for (const ShorterItem& shorter : items) {
        if (shorter.item != index) continue;
        for (const auto& [week, dose] : shorter.doses) add_once(card.weeks[week].*version, dose);
    }
}

void add_session(std::vector<Card>& cards, const PlannedSession& session, const Catalog& catalog)
{
    for (std::size_t at = 0; at < session.items.size(); ++at) {
        const PlannedItem& item = session.items[at];
        const Exercise* exercise = catalog.find(item.exercise);
        if (!exercise || item.doses.empty()) continue;
        Card& card = card_for(cards, item, *exercise);
        for (const auto& [week, dose] : item.doses) add_once(card.weeks[week].full, dose);
        add_shorter(session.lighter, static_cast<int>(at), card, &CardWeek::lighter);
        add_shorter(session.least, static_cast<int>(at), card, &CardWeek::least);
    }
}

}

std::vector<Card> cards_of(const Plan& plan, const Catalog& catalog)
{
    std::vector<Card> cards;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions) add_session(cards, session, catalog);
    return cards;
}

const Card* card_of(const std::vector<Card>& cards, const PlannedItem& item)
{
    for (const Card& card : cards)
        if (on_one_card(card.item, item)) return &card;
    return nullptr;
}

}
