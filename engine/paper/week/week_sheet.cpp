#include "engine/paper/week/week_sheet.h"

#include "engine/paper/week/date_note.h"
#include "engine/paper/week/day_box.h"
#include "engine/paper/week/stop_box.h"
#include "engine/paper/week/title_block.h"
#include "engine/paper/week/week_table.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pacewise {

namespace {

using Days = std::chrono::days;

bool same_doses(const std::map<int, Dose>& doses, int a, int b)
{
    const auto first = doses.find(a), second = doses.find(b);
    if (first == doses.end() || second == doses.end()) return first == second;
    return first->second == second->second;
}

bool same_week(const PlannedPhase& phase, int a, int b)
{
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items)
            if (!same_doses(item.doses, a, b)) return false;
    return true;
}

std::vector<const PlannedSession*> sessions_on(const PlannedPhase& phase, Weekday day)
{
    std::vector<const PlannedSession*> found;
    for (const PlannedSession& session : phase.sessions)
        if (session.day == day) found.push_back(&session);
    return found;
}

/// How rest days are shown: each for itself while there is room, else together at the end.
enum class RestDays { apart, together };

SheetDay sheet_day(const Setting& set, const SheetWeeks& weeks, Date date)
{
    const bool only_week = set.wish.of_week > 0 && weeks.from == weeks.to;
    return {date, weeks.from, only_week, notes_of_guests(set.say(), set.input.plan, date)};
}

std::vector<Boxed> day_boxes(const Setting& set, const SheetWeeks& weeks, RestDays show)
{
    const PlannedPhase& phase = set.input.plan.phases[weeks.phase];
    std::vector<Boxed> boxes;
    std::vector<Date> resting;
    for (int at = 0; at < 7; ++at) {
        SheetDay day = sheet_day(set, weeks, first_day(set.input.plan, weeks.from) + Days(at));
        const auto sessions = sessions_on(phase, weekday_of(day.date));
        for (const PlannedSession* session : sessions) {
            boxes.push_back(session_box(set, *session, day));
            day.guests.clear();  // told once a day
        }
        if (!sessions.empty()) continue;
        if (show == RestDays::apart || !day.guests.empty())
            boxes.push_back(rest_box(set, day));
        else
            resting.push_back(day.date);
    }
    if (!resting.empty()) boxes.push_back(rest_box(set, resting));
    return boxes;
}

/// Dates from the first day of a week on, as long as its sheet serves.
void add_dates(std::vector<Boxed>& boxes, const Setting& set, const SheetWeeks& weeks, int from_week)
{
    const Plan& plan = set.input.plan;
    const int last = set.wish.of_week > 0 ? weeks.to : plan.phases[weeks.phase].weeks.most;
    const auto notes =
        notes_between(set.say(), plan, first_day(plan, from_week), first_day(plan, last) + Days(6));
    if (!notes.empty()) boxes.push_back(dates_box(set, notes));
}

/// Everything between the line of the morning and the stop box: day by day.
std::vector<Boxed> boxes_by_day(const Setting& set, const SheetWeeks& weeks, RestDays show)
{
    std::vector<Boxed> boxes = day_boxes(set, weeks, show);
    add_dates(boxes, set, weeks, weeks.from + 1);
    return boxes;
}

std::vector<Date> rest_days(const Setting& set, const SheetWeeks& weeks)
{
    std::vector<Date> resting;
    for (int at = 0; at < 7; ++at) {
        const Date date = first_day(set.input.plan, weeks.from) + Days(at);
        if (sessions_on(set.input.plan.phases[weeks.phase], weekday_of(date)).empty())
            resting.push_back(date);
    }
    return resting;
}

/// The same as a table; nothing when this week cannot be told so, or when one of its dates differs: what is
/// done on that date belongs in the box of its day.
std::vector<Boxed> boxes_as_table(const Setting& set, const SheetWeeks& weeks)
{
    const Date first = first_day(set.input.plan, weeks.from);
    if (!notes_between(set.say(), set.input.plan, first, first + Days(6)).empty()) return {};
    std::optional<Boxed> table = week_table(set, weeks);
    if (!table) return {};
    std::vector<Boxed> boxes{std::move(*table)};
    if (const auto resting = rest_days(set, weeks); !resting.empty()) boxes.push_back(rest_box(set, resting));
    add_dates(boxes, set, weeks, weeks.from + 1);
    return boxes;
}

/// When all days fit on the page, what is left over goes between them.
double gap_between(const Flow& flow, const Setting& set, const std::vector<Boxed>& boxes)
{
    const double least = set.sheet.gap(0.9), most = set.sheet.gap(3);
    double left = flow.room();
    for (const Boxed& box : boxes) left -= box.height();
    const double share = left / static_cast<double>(boxes.size() + 1);
    return std::clamp(share, least, most);
}

void place_days(Flow& flow, const Setting& set, const std::vector<Boxed>& boxes)
{
    const double gap = gap_between(flow, set, boxes);
    for (const Boxed& box : boxes) {
        flow.skip(gap);
        flow.place(box);
    }
    flow.skip(gap);
    flow.place_kept();
}

std::size_t pages_with(Flow trial, const Setting& set, const std::vector<Boxed>& boxes)
{
    place_days(trial, set, boxes);
    return trial.page_count();
}

/// Days one under the other are read best. What saves a page is better than a sheet to be turned over.
std::vector<Boxed> shortest(const Flow& flow, const Setting& set, const SheetWeeks& weeks)
{
    std::vector<Boxed> best = boxes_by_day(set, weeks, RestDays::apart);
    std::size_t pages = pages_with(flow, set, best);
    const auto prefer_if_shorter = [&](std::vector<Boxed> other) {
        if (other.empty()) return;
        const std::size_t needed = pages_with(flow, set, other);
        if (needed >= pages) return;
        best = std::move(other);
        pages = needed;
    };
    prefer_if_shorter(boxes_by_day(set, weeks, RestDays::together));
    prefer_if_shorter(boxes_as_table(set, weeks));
    return best;
}

/// T24: the next week with a review.
std::string next_visit(const Setting& set, int week)
{
    for (const int review : set.input.protocol.review_weeks)
        if (review >= week && review <= set.input.plan.weeks)
            return set.say()("next_visit",
                             {{"date", date_words(set.say(), first_day(set.input.plan, review))}});
    return {};
}

}

SheetWeeks sheet_of_week(const Plan& plan, int week)
{
    const auto phase = static_cast<std::size_t>(plan.phase_of(week));
    int to = week;
    while (to < plan.phases[phase].weeks.most && same_week(plan.phases[phase], week, to + 1)) ++to;
    return {phase, week, to};
}

Date first_day(const Plan& plan, int week) { return plan.start + Days(7 * (week - 1)); }

std::vector<SheetWeeks> sheets_of(const Plan& plan, WeekSheets which)
{
    std::vector<SheetWeeks> sheets;
    for (const PlannedPhase& phase : plan.phases) {
        sheets.push_back(sheet_of_week(plan, phase.weeks.least));
        while (which == WeekSheets::each && sheets.back().to < phase.weeks.most)
            sheets.push_back(sheet_of_week(plan, sheets.back().to + 1));
    }
    return sheets;
}

void place_week_sheet(Flow& flow, const Setting& set, const SheetWeeks& weeks)
{
    const double gap = set.sheet.gap(0.9);
    flow.start_page();
    flow.place(title_block(set, weeks));
    flow.skip(gap);
    Piece stop = stop_box(set, next_visit(set, weeks.from));
    Piece morning = set.has_day_versions() ? morning_line(set) : Piece{};
    if (morning.height + gap + stop.height <= flow.room()) {
        flow.place(std::move(morning));
        flow.keep_for_this_page(std::move(stop), gap);
    } else {  // When to stop belongs on the first page in any case (T19).
        if (stop.height <= flow.room())
            flow.place(std::move(stop));
        else
            flow.place_from_here(stop_box_in_rows(set, next_visit(set, weeks.from)));
        flow.skip(gap);
        flow.place(std::move(morning));
    }
    place_days(flow, set, shortest(flow, set, weeks));
}

}
