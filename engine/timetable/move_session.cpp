#include "engine/timetable/move_session.h"

#include "engine/timetable/open_hours.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Free time is looked at on the date itself; the rule about it speaks of most dates.
std::size_t breaches_in(const Calendar& calendar, const Case& at_hand)
{
    std::size_t count = 0;
    for (const auto& rule : must_rules())
        if (rule->id() != RuleId("free-time")) count += rule->breaches(calendar, at_hand).size();
    return count;
}

Calendar moved(Calendar calendar, std::size_t session, MovedTo to, const Protocol& protocol)
{
    CalendarSession& changed = calendar.sessions[session];
    changed.date = to.date;
    changed.at = to.at;
    changed.week = static_cast<int>((to.date - calendar.start).count()) / 7 + 1;
    changed.phase = protocol.phase_of(changed.week);
    std::stable_sort(calendar.sessions.begin(), calendar.sessions.end(),
                     [](const CalendarSession& a, const CalendarSession& b) {
                         return std::pair(a.date, a.at) < std::pair(b.date, b.at);
                     });
    return calendar;
}

bool is_taken(const Calendar& calendar, std::size_t session, Date date, Window hours)
{
    for (std::size_t at = 0; at < calendar.sessions.size(); ++at) {
        const CalendarSession& other = calendar.sessions[at];
        if (at == session || other.date != date) continue;
        const int minutes = static_cast<int>((other.takes().count() + 59) / 60);
        if (hours.meets({other.at, {other.at.minutes + minutes}})) return true;
    }
    return false;
}

}

std::optional<MovedTo> other_time_for(const Calendar& calendar, std::size_t session, const Case& at_hand)
{
    const CalendarSession& here = calendar.sessions[session];
    const int minutes = static_cast<int>((here.takes().count() + 59) / 60);
    const Date end = calendar.start + std::chrono::days(7 * calendar.weeks);
    const std::size_t before = breaches_in(calendar, at_hand);
    for (const Date date : {here.date, here.date + std::chrono::days(1)})
        for (const Window window : free_windows_on(at_hand.request, date)) {
            const Window hours{window.from, {window.from.minutes + minutes}};
            if (date >= end || !window.holds(hours) || is_taken(calendar, session, date, hours)) continue;
            const MovedTo to{date, window.from};
            if (breaches_in(moved(calendar, session, to, at_hand.protocol()), at_hand) <= before) return to;
        }
    return {};
}

}
