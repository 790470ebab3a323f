#include "engine/preflight/checks.h"
#include "engine/preflight/dose_table.h"
#include "engine/preflight/meant_weeks.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"
#include "engine/wording/dose_words.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::array<const char*, 3> version_names{"full", "lighter", "least"};

/// "10 times or 8 times", as a set: all are there, and no number beside them.
bool tells_all(const Wording& say, std::string cell, const std::vector<Dose>& doses)
{
    if (doses.empty()) return cell.empty() || cell == squeezed(say("not_today"));
    std::vector<std::string> words;
    for (const Dose& dose : doses) words.push_back(dose_words(say, dose, SideUse::both));
    std::sort(words.begin(), words.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::string& dose : words) {
        if (!tells(cell, dose)) return false;
        cell = without(cell, dose);
    }
    return !has_digit(cell);
}

std::string wanted_words(const Wording& say, const std::vector<Dose>& doses)
{
    std::string words;
    for (const Dose& dose : doses)
        words += (words.empty() ? "" : say("or")) + dose_words(say, dose, SideUse::both);
    return words.empty() ? say("not_today") : words;
}

void check_table(const Inspection& at_hand, const PrintedCard& printed, const PlannedCard& card,
                 const std::map<int, ToldDoses>& table, Faults& faults)
{
    const Wording& say = at_hand.say();
    const FaultPlace place{printed.page, printed.number, printed.place};
    for (const auto& [week, wanted] : card.weeks) {
        const auto found = table.find(week);
        for (std::size_t version = 0; version < wanted.size(); ++version) {
            if (version > 0 && !at_hand.planned.day_versions) break;
            const std::string cell = found == table.end() ? std::string() : found->second[version];
            if (found != table.end() && tells_all(say, cell, wanted[version])) continue;
            return faults.add(
                FaultKind::card_dose, place,
                {{"text", say.of(card.exercise->name)},
                 {"when", said("{1}, {2}", weeks_words(say, week, week), version_names[version])},
                 {"seen", told(cell)},
                 {"wanted", wanted_words(say, wanted[version])}});
        }
    }
}

/// The words after name and side on the sheet of this week, against the card.
void check_against_week(const Inspection& at_hand, const PrintedCard& printed, const PlannedCard& card,
                        const std::map<int, ToldDoses>& table, Faults& faults)
{
    for (const PrintedSheet& sheet : at_hand.printed.sheets) {
        const auto weeks = meant_weeks(sheet, at_hand);
        const auto cells = weeks ? table.find(weeks->least) : table.end();
        // Two doses in one week are told on the card with "or"; the plan is looked at in either case.
        const auto planned = weeks ? card.weeks.find(weeks->least) : card.weeks.end();
        const bool one_dose = planned != card.weeks.end() && planned->second[0].size() == 1;
        if (cells == table.end() || !one_dose) continue;
        const std::string& full = cells->second[0];
        for (const PrintedSession& session : sheet.sessions)
            for (const PrintedItem& item : session.items) {
                if (item.number != printed.number) continue;
                const std::string rest = after_name(card, item.words);
                if (tells(rest, full)) continue;
                faults.add(FaultKind::doses_disagree, {item.page, item.number, item.place},
                           {{"text", at_hand.say().of(card.exercise->name)},
                            {"seen", told(rest)},
                            {"wanted", told(full)}});
            }
    }
}

}

void check_card_doses(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedCard& printed : at_hand.printed.cards) {
        const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), squeezed(printed.head));
        if (!card) continue;
        const auto table = told_doses(printed, *card, at_hand);
        check_table(at_hand, printed, *card, table, faults);
        check_against_week(at_hand, printed, *card, table, faults);
    }
}

}
