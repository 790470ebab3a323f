// Calendars as other programs write them, for a plan of eight weeks.
#pragma once

#include "engine/exchange/read_ics.h"

#include <string>

namespace pacewise {

/// The plan of these tests: eight weeks from Monday 2026-11-23.
inline Range<Date> eight_weeks()
{
    const Date start = read_date("2026-11-23").value();
    return {start, start + std::chrono::days(55)};
}

inline std::string calendar(const std::string& inside, const std::string& head = "")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + head + inside + "END:VCALENDAR\r\n";
}

inline std::string event(const std::string& lines)
{
    return "BEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Dentist\r\n" + lines + "END:VEVENT\r\n";
}

inline Read<std::vector<BusyTime>> read_busy(const std::string& text)
{
    return read_ics("appointments.ics", text, eight_weeks());
}

}
