#include "engine/preflight/checks.h"
#include "engine/preflight/meant_weeks.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/dose_words.h"

#include <algorithm>

namespace pacewise {

namespace {

bool tells_dose(const Inspection& at_hand, const std::string& rest, const Dose& dose)
{
    const std::string words = dose_words(at_hand.say(), dose, SideUse::both);
    return tells(rest, words) && !has_digit(without(rest, words));
}

/// In every week that the sheet serves.
bool right_in(const Inspection& at_hand, const std::string& rest, const PlannedCard& card, Range<int> weeks)
{
    for (int week = weeks.least; week <= weeks.most; ++week) {
        const auto doses = card.weeks.find(week);
        if (doses == card.weeks.end()) return false;
        const auto& full = doses->second[0];
        if (std::none_of(full.begin(), full.end(),
                         [&](const Dose& dose) { return tells_dose(at_hand, rest, dose); }))
            return false;
    }
    return true;
}

Said first_dose(const Inspection& at_hand, const PlannedCard& card, int week)
{
    const auto doses = card.weeks.find(week);
    if (doses == card.weeks.end() || doses->second[0].empty()) return "nothing";
    return dose_words(at_hand.say(), doses->second[0].front(), SideUse::both);
}

}

void check_week_doses(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedSheet& sheet : at_hand.printed.sheets) {
        const auto weeks = meant_weeks(sheet, at_hand);
        if (!weeks) continue;
        for (const PrintedSession& session : sheet.sessions)
            for (const PrintedItem& item : session.items) {
                const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), item.words);
                if (!card) continue;
                const std::string rest = after_name(*card, item.words);
                if (!right_in(at_hand, rest, *card, *weeks))
                    faults.add(FaultKind::week_dose, {item.page, item.number, item.place},
                               {{"text", at_hand.say().of(card->exercise->name)},
                                {"seen", told(rest)},
                                {"wanted", first_dose(at_hand, *card, weeks->least)}});
            }
    }
}

}
