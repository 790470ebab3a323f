#include "engine/preflight/checks.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>

namespace pacewise {

namespace {

bool has_part(const Inspection& at_hand, PagePart part)
{
    return std::any_of(at_hand.pages.begin(), at_hand.pages.end(),
                       [&](const Page& page) { return page.part == part; });
}

/// Runs alone in the corner of a page, so that no sentence with this word is taken for it.
bool has_run(const Page& page, const std::string& words)
{
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (const auto* run = std::get_if<TextRun>(&item); run && squeezed(run->text) == squeezed(words))
                return true;
    return false;
}

}

void check_every_page(const Inspection& at_hand, Faults& faults)
{
    const std::string version = version_words(at_hand), &code = at_hand.input.version_code;
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const FaultPlace place{static_cast<int>(at) + 1, 0, {}};
        const std::string& words = at_hand.printed.page_words[at];
        const std::string number = page_words(at_hand, at);
        if (!tells(words, number)) faults.add(FaultKind::page_number, place, {{"wanted", number}});
        if (!tells(words, version)) faults.add(FaultKind::plan_version, place, {{"wanted", version}});
        if (!tells(words, code)) faults.add(FaultKind::version_code, place, {{"wanted", code}});
    }
}

void check_draft_mark(const Inspection& at_hand, Faults& faults)
{
    const Plan& plan = at_hand.input.plan;
    const std::string draft = at_hand.say()("draft");
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const FaultPlace place{static_cast<int>(at) + 1, 0, {}};
        const bool marked = has_run(at_hand.pages[at], draft);
        if (plan.is_draft() && !marked) faults.add(FaultKind::draft_missing, place);
        if (!plan.is_draft() && marked)
            faults.add(FaultKind::draft_on_approved, place, {{"seen", plan.approved_by}});
    }
}

void check_parts(const Inspection& at_hand, Faults& faults)
{
    const PaperWish& wish = at_hand.wish;
    const auto need = [&](bool wished, PagePart part, const char* name) {
        if (wished && !has_part(at_hand, part)) faults.add(FaultKind::part_missing, {}, {{"wanted", name}});
    };
    need(wish.week, PagePart::week, "the week");
    need(wish.cards && !at_hand.planned.cards.empty(), PagePart::cards, "the cards");
    need(wish.diary, PagePart::diary, "the diary");
    need(wish.changes && !at_hand.input.plan.changes.empty(), PagePart::changes, "what changed");
    need(wish.therapist, PagePart::therapist, "the therapist's copy");
    if (!wish.cards || !has_part(at_hand, PagePart::cards)) return;
    for (const PlannedCard& card : at_hand.planned.cards) {
        const auto tells_it = [&](const PrintedCard& printed) {
            return named_in(at_hand.planned, at_hand.say(), squeezed(printed.head)) == &card;
        };
        const auto& cards = at_hand.printed.cards;
        if (std::none_of(cards.begin(), cards.end(), tells_it))
            faults.add(FaultKind::part_missing, {},
                       {{"wanted", said("the card of {1} ({2})", at_hand.say().of(card.exercise->name),
                                        side_text(*card.item))}});
    }
}

}
