#include "engine/timetable/open_hours.h"

#include <algorithm>
#include <functional>

namespace pacewise {

namespace {

/// What is left of a window around something busy: nothing, a part before, a part after, or both.
void cut(Window window, Window busy, std::vector<Window>& left)
{
    if (!window.meets(busy)) {
        left.push_back(window);
        return;
    }
    if (window.from < busy.from) left.push_back({window.from, busy.from});
    if (busy.to < window.to) left.push_back({busy.to, window.to});
}

}

std::vector<Window> free_windows_on(const Request& request, Date date)
{
    const auto found = request.patient.time.find(weekday_of(date));
    if (found == request.patient.time.end()) return {};
    std::vector<Window> windows = found->second;
    for (const BusyTime& busy : request.busy) {
        if (busy.date != date) continue;
        std::vector<Window> left;
        for (const Window window : windows) cut(window, busy.when, left);
        windows = std::move(left);
    }
    std::sort(windows.begin(), windows.end());
    return windows;
}

Seconds time_in_window(const Patient& patient, const CalendarSession& session)
{
    const auto windows = patient.time.find(weekday_of(session.date));
    if (windows != patient.time.end())
        for (const Window window : windows->second)
            if (window.from <= session.at && session.at < window.to)
                return std::min<Seconds>(session.takes(),
                                         std::chrono::minutes(window.to.minutes - session.at.minutes));
    return session.takes();
}

int free_minutes_from(const Request& request, Date date, ClockTime at)
{
    for (const Window window : free_windows_on(request, date))
        if (window.from <= at && at < window.to) return window.to.minutes - at.minutes;
    return 0;
}

const BusyTime* busy_within(const Request& request, Date date, Window hours)
{
    const BusyTime* first = nullptr;
    for (const BusyTime& busy : request.busy)
        if (busy.date == date && busy.when.meets(hours) && (!first || busy.when.from < first->when.from))
            first = &busy;
    return first;
}

int usual_room(const Request& request, const std::vector<Date>& dates, ClockTime at)
{
    if (dates.empty()) return 0;
    if (request.busy.empty()) return free_minutes_from(request, dates.front(), at);
    std::vector<int> room;
    for (const Date date : dates) room.push_back(free_minutes_from(request, date, at));
    std::sort(room.begin(), room.end(), std::greater<>());
    return room[(dates.size() + 1) / 2 - 1];
}

}
