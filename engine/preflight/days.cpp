#include "engine/preflight/checks.h"
#include "engine/preflight/meant_weeks.h"
#include "engine/preflight/sheet_plan.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

bool tells_any(const std::string& words, const std::vector<std::string>& names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string& name) { return tells(words, name); });
}

/// Whether the head begins with one of the seven days as the sheet may name them.
bool begins_with_a_day(const std::string& words, const std::vector<DayPlan>& days, const Wording& say)
{
    return std::any_of(days.begin(), days.end(), [&](const DayPlan& day) {
        for (const std::string& name : names_of(say, day.date))
            if (begins_with(words, name)) return true;
        return false;
    });
}

void check_sheet(const Inspection& at_hand, const PrintedSheet& sheet, Range<int> weeks, Faults& faults)
{
    const Wording& say = at_hand.say();
    const std::vector<DayPlan> days = days_of(at_hand.input.plan, weeks.least);
    bool any_wrong = false;
    for (const PrintedSession& session : sheet.sessions) {
        if (begins_with_a_day(session.words, days, say)) continue;
        any_wrong = true;
        faults.add(FaultKind::wrong_date, {session.page, 0, session.place},
                   {{"text", told(session.head)}, {"seen", weeks_words(say, weeks.least, weeks.most)}});
    }
    for (const DayPlan& day : days)
        if (!any_wrong && !tells_any(sheet.words, names_of(say, day.date)))
            faults.add(FaultKind::day_missing, {sheet.page, 0, {}},
                       {{"text", told(sheet.title)}, {"wanted", day_words(say, day.date)}});
}

}

void check_days(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedSheet& sheet : at_hand.printed.sheets)
        if (const auto weeks = meant_weeks(sheet, at_hand)) check_sheet(at_hand, sheet, *weeks, faults);
}

}
