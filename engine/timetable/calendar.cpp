#include "engine/timetable/calendar.h"

namespace pacewise {

Seconds CalendarSession::takes() const
{
    Seconds total = spasms;
    for (const CalendarItem& item : items) total += item.dose.takes;
    return total;
}

int CalendarSession::load() const
{
    int total = 0;
    for (const CalendarItem& item : items) total += item.dose.load;
    return total;
}

int Calendar::load_on(Date date) const
{
    int total = 0;
    for (const CalendarSession& session : sessions)
        if (session.date == date) total += session.load();
    return total;
}

int Calendar::load_in_week(int week) const
{
    int total = 0;
    for (const CalendarSession& session : sessions)
        if (session.week == week) total += session.load();
    return total;
}

}
