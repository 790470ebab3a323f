#include "engine/plan/visits.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::array versions{DayVersion::full, DayVersion::lighter, DayVersion::least};

}

Visits::Visits(const Plan& plan, const Catalog& catalog, Dates dates) : start_(plan.start), weeks_(plan.weeks)
{
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession& planned :
             plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions) {
            Visit visit;
            for (const DayVersion version : versions) {
                visit.versions[index(version)] = session_on_date(plan, planned, week, version, catalog);
                visit.has[index(version)] =
                    version == DayVersion::full || !visit.versions[index(version)].items.empty();
            }
            if (dates == Dates::advised) move(visit, plan);
            visits_.push_back(std::move(visit));
        }
    std::stable_sort(visits_.begin(), visits_.end(), [](const Visit& a, const Visit& b) {
        return std::pair(a.versions[0].date, a.versions[0].at) <
               std::pair(b.versions[0].date, b.versions[0].at);
    });
}

void Visits::move(Visit& visit, const Plan& plan)
{
    const CalendarSession planned = visit.versions[0];
    for (const DayAdvice& advice : plan.dates) {
        if (!advice.to || advice.date != planned.date || advice.at != planned.at) continue;
        const int week = static_cast<int>((advice.to->date - plan.start).count()) / 7 + 1;
        if (advice.to->date < plan.start || week > plan.weeks) continue;
        any_moved_ = true;
        for (CalendarSession& session : visit.versions) {
            session.date = advice.to->date;
            session.at = advice.to->at;
            session.week = week;
            session.phase = plan.phase_of(week);
        }
    }
}

Calendar Visits::calendar(const Choices& choices) const
{
    Calendar calendar{start_, weeks_, {}};
    calendar.sessions.reserve(visits_.size());
    for (int visit = 0; visit < count(); ++visit)
        calendar.sessions.push_back(session(visit, choices[static_cast<std::size_t>(visit)]));
    return calendar;
}

}
