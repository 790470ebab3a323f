#include "engine/adapt/road_map_branch.h"

#include "engine/adapt/road_map_weeks.h"
#include "engine/base/contract.h"
#include "engine/plan/audit.h"
#include "engine/plan/plan_calendar.h"
#include "engine/screen/screen.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

/// Patients read it on their sheet.
Translations too_much()
{
    Translations words;
    words.by_language = {{"en", "The week before was too much. Do the lighter version."},
                         {"es", "La semana anterior fue demasiado. Haga la versión más ligera."},
                         {"de", "Die Woche davor war zu viel. Machen Sie die leichtere Fassung."},
                         {"fr", "La semaine d’avant était trop dure. Faites la version allégée."}};
    return words;
}

const PlannedPhase& phase_of(const Plan& plan, int week)
{
    return plan.phases[static_cast<std::size_t>(plan.phase_of(week))];
}

int load_of(const Plan& plan, int week)
{
    int load = 0;
    for (const PlannedSession& session : phase_of(plan, week).sessions)
        for (const PlannedItem& item : session.items)
            if (const auto dose = item.doses.find(week); dose != item.doses.end()) load += dose->second.load;
    return load;
}

/// The week before asks for less and has the same timetable.
bool can_go_back(const Plan& plan, int week)
{
    return week > phase_of(plan, week).weeks.least && load_of(plan, week - 1) < load_of(plan, week);
}

NextWeek next_week(const Plan& plan, int week, BranchKind kind)
{
    switch (kind) {
    case BranchKind::go_on: return NextWeek::as_planned;
    case BranchKind::stay: return NextWeek::same_again;
    case BranchKind::step_back: break;
    }
    return can_go_back(plan, week) ? NextWeek::week_before : NextWeek::lighter;
}

std::vector<int> weeks_again(NextWeek next, int week)
{
    switch (next) {
    case NextWeek::as_planned: return {};
    case NextWeek::same_again: return {week};
    case NextWeek::week_before: return {week - 1, week};
    case NextWeek::lighter: return {week, week};
    }
    return {};
}

/// What is over keeps its dates; later appointments and injections fall on other weeks of the plan now.
void advise(Branch& branch, const std::vector<DayAdvice>& before)
{
    const Catalog& catalog = *branch.request.catalog;
    const Plan& plan = branch.plan;
    const Screening screening = screen(branch.request);
    const Prescription prescription = prescribe(branch.request, screening, plan.phases.back().pace);
    std::vector<DayAdvice> advice =
        advice_by_date({calendar_of(plan, catalog), calendar_of(plan, catalog, DayVersion::lighter),
                        calendar_of(plan, catalog, DayVersion::least)},
                       {branch.request, screening, prescription});
    std::erase_if(advice, [&](const DayAdvice& each) { return each.date < plan.open_from(); });
    std::vector<DayAdvice> all = before;
    std::erase_if(all, [&](const DayAdvice& each) { return each.date >= plan.open_from(); });
    all.insert(all.end(), advice.begin(), advice.end());
    branch.plan.dates = std::move(all);
}

/// Where a date is told already, that stays.
void make_lighter(Plan& plan, int week)
{
    for (const PlannedSession& session : phase_of(plan, week).sessions) {
        const Date date = plan.start + std::chrono::days(7 * (week - 1) + index_of(session.day));
        const bool told = std::any_of(plan.dates.begin(), plan.dates.end(), [&](const DayAdvice& each) {
            return each.date == date && each.at == session.at;
        });
        if (!told)
            plan.dates.push_back({date, session.at, DateChange::lighter, {}, too_much(), RuleId("road-map")});
    }
    std::sort(plan.dates.begin(), plan.dates.end(), [](const DayAdvice& a, const DayAdvice& b) {
        return a.date != b.date ? a.date < b.date : a.at < b.at;
    });
}

}

template <> std::span<const Word<BranchKind>> vocabulary()
{
    static constexpr std::array words{Word<BranchKind>{"go-on", BranchKind::go_on},
                                      Word<BranchKind>{"stay", BranchKind::stay},
                                      Word<BranchKind>{"step-back", BranchKind::step_back}};
    return words;
}

Branch branch_of(const Plan& plan, const Request& request, int week, BranchKind kind)
{
    PACEWISE_REQUIRE(week >= 1 && week < plan.weeks, "a week follows");
    const NextWeek next = next_week(plan, week, kind);
    if (next == NextWeek::as_planned) return {next, plan, request};
    const WeekOrder order = repeating(plan, week, weeks_again(next, week));
    Branch branch{next, in_order(plan, order, week + 1), in_order(request, order)};
    advise(branch, plan.dates);
    if (next == NextWeek::lighter) make_lighter(branch.plan, week + 1);
    return branch;
}

std::vector<Breach> breaches_of(const Branch& branch) { return audit(branch.plan, branch.request).breaches; }

}
