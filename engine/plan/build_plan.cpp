#include "engine/plan/build_plan.h"

#include "engine/plan/day_versions.h"
#include "engine/plan/plan_calendar.h"
#include "engine/timetable/spasm_time.h"

#include <algorithm>

namespace pacewise {

namespace {

PlannedItem item_of(const Case& at_hand, int at, Range<int> weeks)
{
    const Candidate& candidate = at_hand.candidate(at);
    PlannedItem item{at_hand.exercise(at).id, candidate.role,  candidate.sides,
                     candidate.side,          candidate.first, {}};
    for (int week = weeks.least; week <= weeks.most; ++week)
        item.doses[week] = at_hand.prescription.dose(at, week);
    return item;
}

PlannedSession session_of(const Case& at_hand, const TimetableSession& timed, Range<int> weeks)
{
    PlannedSession session;
    session.day = timed.slot.day;
    session.at = timed.slot.at;
    session.spasms = spasm_time(at_hand.patient(), at_hand.settings().spasms);
    for (const int candidate : timed.candidates) session.items.push_back(item_of(at_hand, candidate, weeks));
    session.training = std::any_of(timed.candidates.begin(), timed.candidates.end(), [&](int candidate) {
        return !at_hand.is_main(candidate) || at_hand.exercise(candidate).modality != Modality::stretch;
    });
    add_day_versions(session, at_hand);
    return session;
}

PlannedPhase phase_of(const Case& at_hand, const std::vector<TimetableSession>& sessions, int phase)
{
    PlannedPhase planned;
    planned.name = at_hand.protocol().phases[static_cast<std::size_t>(phase)].name.in("en");
    planned.weeks = at_hand.protocol().weeks_of(phase);
    for (const auto& [modality, part] : at_hand.prescription.parts)
        if (part.pace) planned.pace[modality] = *part.pace;
    for (const TimetableSession& session : sessions)
        planned.sessions.push_back(session_of(at_hand, session, planned.weeks));
    return planned;
}

}

Plan build_plan(const Case& at_hand, const Timetable& timetable, PlanOrigin origin)
{
    Plan plan;
    plan.id = at_hand.patient().id.text + '-' + date_text(at_hand.request.start);
    plan.patient = at_hand.patient().id.text;
    plan.protocol = at_hand.protocol().id;
    plan.made = std::move(origin.made);
    plan.start = at_hand.request.start;
    plan.weeks = at_hand.protocol().weeks();
    for (int phase = 0; phase < at_hand.phase_count(); ++phase)
        plan.phases.push_back(phase_of(at_hand, timetable.phases[static_cast<std::size_t>(phase)], phase));
    plan.parts = std::move(origin.parts);
    for (const ScorePart& part : plan.parts) plan.points += part.points;
    plan.not_recorded = at_hand.screening.not_recorded;
    plan.applied = at_hand.screening.applied;
    for (const Reason& reason : at_hand.screening.warnings)
        plan.warnings.push_back({reason.rule, reason.about, reason.says});
    for (const Reason& reason : at_hand.screening.drafts)
        plan.warnings.push_back({reason.rule, reason.about, reason.says});
    plan.pins = at_hand.request.pins;
    plan.bans = at_hand.request.bans;
    plan.banned_places = at_hand.request.banned_places;
    plan.overrides = at_hand.request.overrides;
    plan.mode = at_hand.request.mode;
    plan.chosen = at_hand.request.chosen;
    const Catalog& catalog = *at_hand.request.catalog;
    plan.dates = advice_by_date({calendar_of(plan, catalog), calendar_of(plan, catalog, DayVersion::lighter),
                                 calendar_of(plan, catalog, DayVersion::least)},
                                at_hand);
    return plan;
}

}
