#include "engine/paper/week_sheet.h"

#include "engine/paper/date_words.h"
#include "engine/paper/day_box.h"
#include "engine/paper/stop_box.h"

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

std::vector<Boxed> day_boxes(const Setting& set, const SheetWeeks& weeks, RestDays show)
{
    const PlannedPhase& phase = set.input.plan.phases[weeks.phase];
    std::vector<Boxed> boxes;
    std::vector<Date> resting;
    for (int at = 0; at < 7; ++at) {
        const Date day = first_day(set.input.plan, weeks.from) + Days(at);
        const auto sessions = sessions_on(phase, weekday_of(day));
        for (const PlannedSession* session : sessions)
            boxes.push_back(session_box(set, *session, day, weeks.from));
        if (!sessions.empty()) continue;
        if (show == RestDays::apart)
            boxes.push_back(rest_box(set, {day}));
        else
            resting.push_back(day);
    }
    if (!resting.empty()) boxes.push_back(rest_box(set, resting));
    return boxes;
}

double height_of(const std::vector<Boxed>& boxes, double gap)
{
    double sum = 0;
    for (const Boxed& box : boxes) sum += gap + box.height();
    return sum;
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
            return " · " + set.say()("next_visit",
                                     {{"date", date_words(set.say(), first_day(set.input.plan, review))}});
    return {};
}

Piece under_title(const Setting& set, const SheetWeeks& weeks)
{
    const Plan& plan = set.input.plan;
    const Date last = first_day(plan, weeks.to) + Days(6);
    const double width = set.sheet.text_width();
    Piece lines = set.text(
        dates_words(set.say(), first_day(plan, weeks.from), last) + next_visit(set, weeks.from), width);
    if (!set.wish.cards) return lines;
    const bool growing = weeks.to < plan.phases[weeks.phase].weeks.most;
    const std::string later =
        growing ? " " + set.say()("later_weeks", {{"week", std::to_string(weeks.to + 1)}}) : std::string();
    put_below(lines, set.text(set.say()("numbers_are_cards") + later, width));
    return lines;
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
    const double gap = set.sheet.gap(1.1);
    flow.start_page();
    flow.place(title(set, weeks));
    flow.place(under_title(set, weeks));
    flow.skip(set.sheet.gap());
    flow.place(morning_line(set));
    flow.keep_for_this_page(stop_box(set), gap);
    std::vector<Boxed> boxes = day_boxes(set, weeks, RestDays::apart);
    if (height_of(boxes, gap) > flow.room()) {
        auto tight = day_boxes(set, weeks, RestDays::together);
        if (height_of(tight, gap) <= flow.room()) boxes = std::move(tight);
    }
    for (Boxed& box : boxes) {
        flow.skip(gap);
        flow.place(std::move(box));
    }
    flow.place_kept();
}

}
