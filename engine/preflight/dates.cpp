#include "engine/preflight/checks.h"
#include "engine/preflight/meant_weeks.h"
#include "engine/preflight/sheet_plan.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

Date first_day(const Plan& plan, int week) { return plan.start + std::chrono::days(7 * (week - 1)); }

/// The words of a change without the date it is told for: ": lighter version."
std::string change_words(const Wording& say, const DayAdvice& advice)
{
    if (advice.change == DateChange::moved)
        return advice.to ? clock_words(say, advice.to->at) : std::string();
    const std::string when = "\u2021";  // a sign that no wording has
    const std::string words = say("note_" + std::string(word_of(advice.change)), {{"when", when}});
    const std::size_t at = words.find(when);
    return at == std::string::npos ? words : words.substr(at + when.size());
}

/// A date is told when the sheet names it, and names what is done instead.
bool is_told(const Wording& say, const PrintedSheet& sheet, const DayAdvice& advice)
{
    const std::string weekday = weekday_words(say, weekday_of(advice.date)),
                      inside = weekday_words_inside(say, weekday_of(advice.date)),
                      number = day_number(say, advice.date);
    const bool named =
        tells(sheet.words, date_words(say, advice.date)) || tells(sheet.words, weekday + " " + number) ||
        tells(sheet.words, inside + " " + number) || tells(sheet.words, day_words(say, advice.date));
    return named && tells(sheet.words, change_words(say, advice));
}

/// A sheet serves its phase until the next one, unless it was asked for by its week.
int last_week_served(const Inspection& at_hand, Range<int> weeks)
{
    const Plan& plan = at_hand.input.plan;
    const bool of_its_weeks = at_hand.wish.of_week > 0 || at_hand.wish.sheets == WeekSheets::each;
    return of_its_weeks ? weeks.most
                        : plan.phases[static_cast<std::size_t>(plan.phase_of(weeks.least))].weeks.most;
}

void check_notes(const Inspection& at_hand, const PrintedSheet& sheet, Range<int> weeks, Faults& faults)
{
    const Plan& plan = at_hand.input.plan;
    const Date from = first_day(plan, weeks.least),
               to = first_day(plan, last_week_served(at_hand, weeks) + 1);
    for (const DayAdvice& advice : plan.dates) {
        if (advice.date < from || advice.date >= to || is_told(at_hand.say(), sheet, advice)) continue;
        faults.add(FaultKind::date_note_missing, {sheet.page, 0, {}},
                   {{"text", told(sheet.title)}, {"wanted", day_words(at_hand.say(), advice.date)}});
    }
}

void check_visit(const Inspection& at_hand, const PrintedSheet& sheet, int week, Faults& faults)
{
    for (const int review : at_hand.input.protocol.review_weeks) {
        if (review < week || review > at_hand.input.plan.weeks) continue;
        const std::string date = date_words(at_hand.say(), first_day(at_hand.input.plan, review));
        const std::string wanted = at_hand.say()("next_visit", {{"date", date}});
        if (!tells(sheet.words, wanted))
            faults.add(FaultKind::next_visit_missing, {sheet.page, 0, {}},
                       {{"text", told(sheet.title)}, {"wanted", wanted}});
        return;
    }
}

void check_sheet(const Inspection& at_hand, const PrintedSheet& sheet, Range<int> weeks, Faults& faults)
{
    const Plan& plan = at_hand.input.plan;
    const std::string dates = dates_words(at_hand.say(), first_day(plan, weeks.least),
                                          first_day(plan, weeks.most) + std::chrono::days(6));
    if (!tells(sheet.first_page, dates))
        faults.add(FaultKind::sheet_dates, {sheet.page, 0, {}},
                   {{"text", told(sheet.title)}, {"wanted", dates}});
    check_notes(at_hand, sheet, weeks, faults);
    check_visit(at_hand, sheet, weeks.least, faults);
}

/// The weeks that need a sheet of their own.
std::vector<int> weeks_wanted(const Inspection& at_hand)
{
    if (at_hand.wish.of_week > 0) return {at_hand.wish.of_week};
    std::vector<int> weeks;
    for (const PlannedPhase& phase : at_hand.input.plan.phases) {
        if (!at_hand.planned.weeks.holds(phase.weeks.least)) continue;
        const int last = at_hand.wish.sheets == WeekSheets::each ? phase.weeks.most : phase.weeks.least;
        for (int week = phase.weeks.least; week <= last; ++week) weeks.push_back(week);
    }
    return weeks;
}

}

void check_dates(const Inspection& at_hand, Faults& faults)
{
    if (!at_hand.wish.week) return;
    std::vector<Range<int>> shown;
    for (const PrintedSheet& sheet : at_hand.printed.sheets) {
        const auto weeks = meant_weeks(sheet, at_hand);
        if (weeks) shown.push_back(*weeks);
        if (weeks) check_sheet(at_hand, sheet, *weeks, faults);
    }
    for (const int week : weeks_wanted(at_hand))
        if (std::none_of(shown.begin(), shown.end(), [&](Range<int> weeks) { return weeks.holds(week); }))
            faults.add(FaultKind::week_without_sheet, {},
                       {{"wanted", weeks_words(at_hand.say(), week, week)}});
}

}
