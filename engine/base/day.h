// Calendar and clock as patients know them: weekdays, dates, times of day and free windows.
#pragma once

#include "engine/base/vocabulary.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pacewise {

/// Monday is 0, as on the printed week.
enum class Weekday { mon, tue, wed, thu, fri, sat, sun };
inline constexpr std::array all_weekdays{Weekday::mon, Weekday::tue, Weekday::wed, Weekday::thu,
                                         Weekday::fri, Weekday::sat, Weekday::sun};

/// "mon" ... "sun"
template <> std::span<const Word<Weekday>> vocabulary();
constexpr int index_of(Weekday day) { return static_cast<int>(day); }

using Date = std::chrono::sys_days;

/// Reads "2026-11-23"; nothing when the text is no date that exists.
std::optional<Date> read_date(std::string_view text);
std::string date_text(Date);
Weekday weekday_of(Date);

/// Minutes since midnight.
struct ClockTime {
    int minutes = 0;
    auto operator<=>(const ClockTime&) const = default;
};

/// Reads "09:30", "24:00" being the end of a day.
std::optional<ClockTime> read_clock(std::string_view text);
std::string clock_text(ClockTime);

/// A stretch of one day, for example free time from 09:00 to 09:40.
struct Window {
    ClockTime from;
    ClockTime to;

    int minutes() const { return to.minutes - from.minutes; }
    bool holds(Window inner) const { return from <= inner.from && inner.to <= to; }
    bool meets(Window other) const { return from < other.to && other.from < to; }
    auto operator<=>(const Window&) const = default;
};

/// Reads "09:00-09:40"; nothing when it is malformed, empty or backwards.
std::optional<Window> read_window(std::string_view text);
std::string window_text(Window);

}
