#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

void check_twins(const std::vector<PrintedCard>& cards, Faults& faults)
{
    std::map<int, const PrintedCard*> first;
    for (const PrintedCard& card : cards) {
        const auto [known, is_new] = first.emplace(card.number, &card);
        if (!is_new)
            faults.add(FaultKind::number_twice, {card.page, card.number, card.place},
                       {{"text", told(known->second->head)}, {"seen", told(card.head)}});
    }
}

const PrintedCard* card_with(const std::vector<PrintedCard>& cards, int number)
{
    const auto found = std::find_if(cards.begin(), cards.end(),
                                    [&](const PrintedCard& card) { return card.number == number; });
    return found == cards.end() ? nullptr : &*found;
}

void check_item(const Inspection& at_hand, const PrintedItem& item, Faults& faults)
{
    const FaultPlace place{item.page, item.number, item.place};
    const PrintedCard* card = card_with(at_hand.printed.cards, item.number);
    if (!card)
        return faults.add(FaultKind::number_without_card, place,
                          {{"seen", std::to_string(item.number)}, {"where", "the week"}});
    const PlannedCard* in_week = named_in(at_hand.planned, at_hand.say(), item.words);
    const PlannedCard* on_card = named_in(at_hand.planned, at_hand.say(), squeezed(card->head));
    if (in_week && on_card && in_week != on_card)
        faults.add(FaultKind::number_of_other, place,
                   {{"text", at_hand.say().of(in_week->exercise->name)},
                    {"seen", std::to_string(item.number)},
                    {"wanted", at_hand.say().of(on_card->exercise->name)}});
}

/// The diary and the helper's sheet go by the same numbers.
void check_other_parts(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const PagePart part = at_hand.pages[at].part;
        if (part != PagePart::diary && part != PagePart::helper) continue;
        for (const Block& block : at_hand.pages[at].blocks) {
            const auto number = number_on(block);
            if (number && !card_with(at_hand.printed.cards, *number))
                faults.add(FaultKind::number_without_card,
                           {static_cast<int>(at) + 1, *number, area_of(block)},
                           {{"seen", std::to_string(*number)}, {"where", "the diary or the helper's sheet"}});
        }
    }
}

}

void check_card_numbers(const Inspection& at_hand, Faults& faults)
{
    const std::vector<PrintedCard>& cards = at_hand.printed.cards;
    check_twins(cards, faults);
    if (at_hand.wish.cards) check_other_parts(at_hand, faults);
    if (!at_hand.wish.week || !at_hand.wish.cards) return;
    std::set<int> named;
    for (const PrintedSheet& sheet : at_hand.printed.sheets)
        for (const PrintedSession& session : sheet.sessions)
            for (const PrintedItem& item : session.items) {
                named.insert(item.number);
                check_item(at_hand, item, faults);
            }
    // A sheet of one week may leave out a session that falls on a holiday.
    if (at_hand.wish.of_week > 0 || at_hand.printed.sheets.empty()) return;
    for (const PrintedCard& card : cards)
        if (!named.contains(card.number))
            faults.add(FaultKind::card_without_number, {card.page, card.number, card.place},
                       {{"text", told(card.head)}});
}

}
