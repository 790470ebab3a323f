#include "engine/preflight/checks.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/dose_words.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Told {
    const Inspection& at_hand;
    const PrintedCard& printed;
    const PlannedCard& card;
    Faults& faults;

    void need(FaultKind kind, const std::string& words) const
    {
        if (tells(printed.words, words)) return;
        faults.add(kind, {printed.page, printed.number, printed.place},
                   {{"text", at_hand.say().of(card.exercise->name)}, {"wanted", told(words)}});
    }
};

Range<int> efforts(const PlannedCard& card)
{
    Range<int> effort{10, 0};
    for (const auto& [week, doses] : card.weeks)
        for (const Dose& dose : doses[0])
            effort = {std::min(effort.least, dose.effort), std::max(effort.most, dose.effort)};
    return effort;
}

}

void check_pace_lines(const Inspection& at_hand, Faults& faults)
{
    const Wording& say = at_hand.say();
    for (const PrintedCard& printed : at_hand.printed.cards) {
        const PlannedCard* card = named_in(at_hand.planned, say, squeezed(printed.head));
        if (!card) continue;
        const Told told_here{at_hand, printed, *card, faults};
        for (const auto& [week, doses] : card->weeks)
            for (const Dose& dose : doses[0]) {
                told_here.need(FaultKind::rest_missing, rest_words(say, dose));
                told_here.need(FaultKind::tempo_missing, tempo_words(say, dose.unit, dose.tempo));
            }
        told_here.need(FaultKind::effort_missing, effort_words(say, efforts(*card)));
    }
}

}
