#include "engine/plan/audit.h"

#include "engine/screen/screen.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

void add_session(const PlannedSession& planned, const Plan& plan, int week, int phase, const Catalog& catalog,
                 Calendar& calendar)
{
    CalendarSession session;
    session.date = plan.start + std::chrono::days(7 * (week - 1) + index_of(planned.day));
    session.week = week;
    session.phase = phase;
    session.at = planned.at;
    session.training = planned.training;
    for (const PlannedItem& item : planned.items) {
        const Exercise* exercise = catalog.find(item.exercise);
        const auto dose = item.doses.find(week);
        if (exercise && dose != item.doses.end())
            session.items.push_back({exercise, item.role, item.sides, item.side, dose->second});
    }
    calendar.sessions.push_back(std::move(session));
}

bool has_phases_of(const Plan& plan, const Protocol& protocol)
{
    if (plan.phases.size() != protocol.phases.size()) return false;
    for (std::size_t phase = 0; phase < plan.phases.size(); ++phase)
        if (plan.phases[phase].weeks != protocol.weeks_of(static_cast<int>(phase))) return false;
    return true;
}

/// What no rule speaks of, because no rule could see it: exercises and doses that are missing, doses outside
/// the exercise's own form, phases that do not cover the weeks.
std::vector<Breach> check_wholeness(const Plan& plan, const Request& request)
{
    std::vector<Breach> found;
    const RuleId whole("whole");
    if (plan.weeks != request.protocol.weeks())
        found.push_back({whole, plan.start, "the plan and the protocol differ in weeks"});
    if (weekday_of(plan.start) != Weekday::mon)
        found.push_back({whole, plan.start, "the plan does not start on a Monday"});
    if (!has_phases_of(plan, request.protocol))
        found.push_back({whole, plan.start, "the plan and the protocol differ in phases"});
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                const Exercise* exercise = request.catalog->find(item.exercise);
                if (!exercise)
                    found.push_back(
                        {whole, plan.start, item.exercise.text + " is no exercise of the catalog"});
                for (int week = phase.weeks.least; week <= phase.weeks.most; ++week)
                    if (!item.doses.contains(week))
                        found.push_back(
                            {whole, plan.start,
                             item.exercise.text + " has no dose in week " + std::to_string(week)});
            }
    return found;
}

/// The work itself with its rests, on one side: a plan cannot say that it takes less.
Seconds least_time(const Dose& dose)
{
    switch (dose.unit) {
    case DoseUnit::minutes: return std::chrono::minutes(dose.count);
    case DoseUnit::hold: return dose.hold * dose.sets + dose.rest * (dose.sets - 1);
    case DoseUnit::reps:
    case DoseUnit::breaths:
    case DoseUnit::steps: return dose.tempo.whole() * dose.count * dose.sets + dose.rest * (dose.sets - 1);
    }
    return Seconds(0);
}

bool is_inside_form(const Dose& dose, const DoseForm& form)
{
    if (dose.unit != form.unit) return false;
    if (dose.takes < least_time(dose)) return false;
    if (dose.unit == DoseUnit::hold) return dose.sets <= form.sets.most && dose.hold <= form.hold.most;
    return dose.sets <= form.sets.most && dose.count <= form.count.most;
}

/// Session-RPE (Foster 2001); a plan cannot say that work weighs less.
bool has_its_load(const Dose& dose)
{
    return std::abs(dose.load -
                    static_cast<double>(dose.effort) * static_cast<double>(dose.takes.count()) / 60.0) <= 1;
}

bool keeps_limits(const Dose& dose, const Limits& limits, int week)
{
    if (limits.effort && dose.effort > *limits.effort) return false;
    if (week == 1 && limits.first_effort && dose.effort > *limits.first_effort) return false;
    if (limits.sets && dose.sets > std::max(1, *limits.sets)) return false;
    if (dose.unit == DoseUnit::hold && limits.hold && dose.hold > std::max(Seconds(1), *limits.hold))
        return false;
    const Seconds quicker_way{std::min(dose.tempo.out, dose.tempo.back)};
    return dose.unit != DoseUnit::reps || !limits.tempo || quicker_way >= *limits.tempo;
}

std::vector<Breach> check_doses(const Calendar& calendar, const Case& at_hand)
{
    std::vector<Breach> found;
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items) {
            const int exercise = at_hand.request.catalog->index_of(item.exercise->id);
            const Limits& limits = at_hand.screening.verdicts[static_cast<std::size_t>(exercise)].limits;
            const bool sound = is_inside_form(item.dose, item.exercise->dose) && has_its_load(item.dose) &&
                               keeps_limits(item.dose, limits, session.week);
            if (!sound) found.push_back({RuleId("dose"), session.date, item.exercise->id.text});
        }
    return found;
}

Paces paces_of_plan(const Plan& plan) { return plan.phases.empty() ? Paces{} : plan.phases.front().pace; }

}

Calendar calendar_of(const Plan& plan, const Catalog& catalog)
{
    Calendar calendar{plan.start, plan.weeks, {}};
    for (int week = 1; week <= plan.weeks; ++week) {
        const int phase = plan.phase_of(week);
        for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(phase)].sessions)
            add_session(session, plan, week, phase, catalog, calendar);
    }
    std::stable_sort(calendar.sessions.begin(), calendar.sessions.end(),
                     [](const CalendarSession& a, const CalendarSession& b) {
                         return std::pair(a.date, a.at) < std::pair(b.date, b.at);
                     });
    return calendar;
}

Audit audit(const Plan& plan, const Request& request)
{
    Audit result;
    result.breaches = check_wholeness(plan, request);
    const Screening screening = screen(request);
    const Prescription prescription = prescribe(request, screening, paces_of_plan(plan));
    const Case at_hand{request, screening, prescription};
    if (result.breaches.empty()) {
        const Calendar calendar = calendar_of(plan, *request.catalog);
        for (const Reason& refusal : screening.refusals)
            result.breaches.push_back({refusal.rule, plan.start, refusal.about});
        for (const auto& rule : must_rules())
            for (Breach& breach : rule->breaches(calendar, at_hand))
                result.breaches.push_back(std::move(breach));
        for (Breach& breach : check_doses(calendar, at_hand)) result.breaches.push_back(std::move(breach));
    }
    constexpr int rules_of_the_audit_itself = 2;  // whole, dose
    result.certificate.rules = static_cast<int>(must_rules().size()) + rules_of_the_audit_itself;
    result.certificate.checks = static_cast<long>(result.certificate.rules) * 7 * plan.weeks;
    result.certificate.breaches = static_cast<int>(result.breaches.size());
    std::stable_sort(result.breaches.begin(), result.breaches.end(),
                     [](const Breach& a, const Breach& b) { return a.date < b.date; });
    return result;
}

}
