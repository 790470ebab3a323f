#include "engine/patient/disability.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>

namespace pacewise {

namespace {

void check_bans(const Inspection& at_hand, Faults& faults)
{
    for (const ExerciseId& ban : at_hand.input.plan.bans)
        for (const PlannedCard& card : at_hand.planned.cards) {
            if (card.item->exercise != ban) continue;
            const std::string name = at_hand.say().of(card.exercise->name);
            for (const PrintedCard& printed : at_hand.printed.cards)
                if (named_in(at_hand.planned, at_hand.say(), squeezed(printed.head)) == &card)
                    faults.add(FaultKind::banned_exercise, {printed.page, printed.number, printed.place},
                               {{"text", name}});
            for (const PrintedSheet& sheet : at_hand.printed.sheets)
                if (tells(sheet.words, name))
                    faults.add(FaultKind::banned_exercise, {sheet.page, 0, {}}, {{"text", name}});
        }
}

void check_credits(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedCard& printed : at_hand.printed.cards) {
        const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), squeezed(printed.head));
        if (!card || card->exercise->rights.source.empty()) continue;
        const Rights& rights = card->exercise->rights;
        for (const std::string* wanted : {&rights.author, &rights.license, &rights.source})
            if (!tells(printed.words, *wanted))
                faults.add(FaultKind::credit_missing, {printed.page, printed.number, printed.place},
                           {{"text", at_hand.say().of(card->exercise->name)}, {"wanted", *wanted}});
    }
}

/// G50, T27: with a wheelchair or in bed, somebody helps.
void check_helper(const Inspection& at_hand, Faults& faults)
{
    const auto band = band_of(at_hand.input.patient);
    const bool needed = band && (*band == Band::c || *band == Band::d);
    const bool there = std::any_of(at_hand.pages.begin(), at_hand.pages.end(),
                                   [](const Page& page) { return page.part == PagePart::helper; });
    if (needed && !there && at_hand.wish.week) faults.add(FaultKind::helper_missing, {});
}

}

void check_content(const Inspection& at_hand, Faults& faults)
{
    for (const ExerciseId& unknown : at_hand.planned.unknown)
        faults.add(FaultKind::unknown_exercise, {}, {{"text", unknown.text}});
    check_bans(at_hand, faults);
    check_credits(at_hand, faults);
    check_helper(at_hand, faults);
    const Plan& plan = at_hand.input.plan;
    const Date last = plan.start + std::chrono::days(7 * plan.weeks - 1);
    if (at_hand.today && *at_hand.today > last)
        faults.add(FaultKind::plan_over, {}, {{"seen", date_text(last)}});
}

}
