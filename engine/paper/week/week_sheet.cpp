#include "engine/paper/week/week_sheet.h"

#include "engine/paper/week/date_note.h"
#include "engine/wording/date_words.h"
#include "engine/paper/week/day_box.h"
#include "engine/paper/week/stop_box.h"

#include <algorithm>

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

SheetWeeks sheet_from(const Plan& plan, int week)
{
    const auto phase = static_cast<std::size_t>(plan.phase_of(week));
    int to = week;
    while (to < plan.phases[phase].weeks.most && same_week(plan.phases[phase], week, to + 1)) ++to;
    return {phase, week, to};
}

/// Day 0 is the first day of the week as the plan counts it.
Date first_day(const Plan& plan, int week) { return plan.start + Days(7 * (week - 1)); }

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

/// Dates after the week that is shown day by day, as long as its sheet serves.
std::vector<DateNote> later_notes(const Setting& set, const SheetWeeks& weeks)
{
    const Plan& plan = set.input.plan;
    const int last = set.wish.of_week > 0 ? weeks.to : plan.phases[weeks.phase].weeks.most;
    return notes_between(set.say(), plan, first_day(plan, weeks.from + 1), first_day(plan, last) + Days(6));
}

/// Everything between the line of the morning and the stop box.
std::vector<Boxed> boxes_of(const Setting& set, const SheetWeeks& weeks, RestDays show)
{
    std::vector<Boxed> boxes = day_boxes(set, weeks, show);
    if (const auto notes = later_notes(set, weeks); !notes.empty()) boxes.push_back(dates_box(set, notes));
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

Piece title(const Setting& set, const SheetWeeks& weeks)
{
    std::string words = weeks_words(set.say(), weeks.from, weeks.to);
    if (!set.input.patient.name.empty())
        words = set.say()("sheet_of", {{"weeks", words}, {"name", set.input.patient.name}});
    return text_piece(set.ruler, Phrase{words, true}, {set.sheet.title, BlockRole::title, black},
                      set.sheet.text_width());
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

Piece under_title(const Setting& set, const SheetWeeks& weeks)
{
    const Plan& plan = set.input.plan;
    const Date last = first_day(plan, weeks.to) + Days(6);
    const double width = set.sheet.text_width();
    std::string words = dates_words(set.say(), first_day(plan, weeks.from), last) + ".";
    if (set.wish.cards && weeks.to < plan.phases[weeks.phase].weeks.most)
        words += " " + set.say()("later_weeks", {{"week", std::to_string(weeks.to + 1)}});
    return set.text(words, width);
}

}

std::vector<SheetWeeks> sheets_of(const Plan& plan, int of_week)
{
    if (of_week > 0) return {sheet_from(plan, of_week)};
    std::vector<SheetWeeks> sheets;
    for (const PlannedPhase& phase : plan.phases) sheets.push_back(sheet_from(plan, phase.weeks.least));
    return sheets;
}

void place_week_sheet(Flow& flow, const Setting& set, const SheetWeeks& weeks)
{
    const double gap = set.sheet.gap(0.9);
    flow.start_page();
    flow.place(title(set, weeks));
    flow.place(under_title(set, weeks));
    flow.skip(gap);
    Piece stop = stop_box(set, next_visit(set, weeks.from));
    Piece morning = set.has_day_versions() ? morning_line(set) : Piece{};
    if (morning.height + gap + stop.height <= flow.room()) {
        flow.place(std::move(morning));
        flow.keep_for_this_page(std::move(stop), gap);
    } else {  // When to stop belongs on the first page in any case (T19).
        flow.place(std::move(stop));
        flow.skip(gap);
        flow.place(std::move(morning));
    }
    const auto apart = boxes_of(set, weeks, RestDays::apart),
               together = boxes_of(set, weeks, RestDays::together);
    const bool saves_a_page = pages_with(flow, set, together) < pages_with(flow, set, apart);
    place_days(flow, set, saves_a_page ? together : apart);
}

}
