#include "engine/base/day.h"

#include <cstdio>

namespace pacewise {

namespace {

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9') return {};
        value = value * 10 + (letter - '0');
    }
    return text.empty() || text.size() > 4 ? std::nullopt : std::optional(value);
}

}

template <> std::span<const Word<Weekday>> vocabulary()
{
    using enum Weekday;
    static constexpr Word<Weekday> words[] = {{"mon", mon}, {"tue", tue}, {"wed", wed}, {"thu", thu},
                                              {"fri", fri}, {"sat", sat}, {"sun", sun}};
    return words;
}

std::optional<Date> read_date(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)),
               day = digits(text.substr(8, 2));
    if (!year || !month || !day) return {};
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return {};
    return Date(date);
}

std::string date_text(Date date)
{
    const std::chrono::year_month_day parts(date);
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(parts.year()),
                  static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
    return buffer;
}

Weekday weekday_of(Date date) { return static_cast<Weekday>(std::chrono::weekday(date).iso_encoding() - 1); }

std::optional<ClockTime> read_clock(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':') return {};
    const auto hours = digits(text.substr(0, 2)), minutes = digits(text.substr(3, 2));
    if (!hours || !minutes || *minutes > 59) return {};
    const ClockTime time{*hours * 60 + *minutes};
    if (time.minutes > 24 * 60) return {};
    return time;
}

std::string clock_text(ClockTime time)
{
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%02d:%02d", time.minutes / 60, time.minutes % 60);
    return buffer;
}

std::optional<Window> read_window(std::string_view text)
{
    if (text.size() != 11 || text[5] != '-') return {};
    const auto from = read_clock(text.substr(0, 5)), to = read_clock(text.substr(6, 5));
    if (!from || !to || *to <= *from) return {};
    return Window{*from, *to};
}

std::string window_text(Window window) { return clock_text(window.from) + '-' + clock_text(window.to); }

}
