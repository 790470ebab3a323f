#include "engine/plan/plan_calendar.h"

#include <algorithm>

namespace pacewise {

std::vector<ShorterItem> items_of(const PlannedSession& session, DayVersion version)
{
    switch (version) {
    case DayVersion::lighter: return session.lighter;
    case DayVersion::least: return session.least;
    case DayVersion::full: break;
    }
    std::vector<ShorterItem> all;
    for (std::size_t at = 0; at < session.items.size(); ++at)
        all.push_back({static_cast<int>(at), session.items[at].doses});
    return all;
}

CalendarSession session_on_date(const Plan& plan, const PlannedSession& planned, int week, DayVersion version,
                                const Catalog& catalog)
{
    CalendarSession session;
    session.date = plan.start + std::chrono::days(7 * (week - 1) + index_of(planned.day));
    session.week = week;
    session.phase = plan.phase_of(week);
    session.at = planned.at;
    session.training = planned.training;
    session.spasms = planned.spasms;
    session.shorter = version != DayVersion::full;
    for (const ShorterItem& part : items_of(planned, version)) {
        if (part.item < 0 || part.item >= static_cast<int>(planned.items.size())) continue;
        const PlannedItem& item = planned.items[static_cast<std::size_t>(part.item)];
        const Exercise* exercise = catalog.find(item.exercise);
        const auto dose = part.doses.find(week);
        if (exercise && dose != part.doses.end())
            session.items.push_back({exercise, item.role, item.sides, item.side, dose->second});
    }
    return session;
}

Calendar calendar_of(const Plan& plan, const Catalog& catalog, DayVersion version)
{
    Calendar calendar{plan.start, plan.weeks, {}};
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession& session :
             plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions)
            calendar.sessions.push_back(session_on_date(plan, session, week, version, catalog));
    std::stable_sort(calendar.sessions.begin(), calendar.sessions.end(),
                     [](const CalendarSession& a, const CalendarSession& b) {
                         return std::pair(a.date, a.at) < std::pair(b.date, b.at);
                     });
    return calendar;
}

}
