// Days and dates in words: "Monday 23 November", "lunes 23 de noviembre".
#pragma once

#include "engine/base/day.h"
#include "engine/wording/wording.h"

namespace pacewise {

/// As it begins a line.
std::string weekday_words(const Wording&, Weekday);
std::string weekday_words_inside(const Wording&, Weekday);
/// "Monday 23 November", "Montag, 23. November"; inside a sentence in Spanish "lunes 23 de noviembre".
std::string day_words(const Wording&, Date);
std::string day_words_inside(const Wording&, Date);
/// "23", in German "23.", in French "1er" and "2": where the month follows or was told before. In Chinese,
/// where the month comes first, the whole date.
std::string day_number(const Wording&, Date);
/// "23 November"
std::string date_words(const Wording&, Date);
/// "23 November 2026"
std::string date_and_year(const Wording&, Date);
/// "23 to 29 November", "30 November to 6 December"
std::string dates_words(const Wording&, Date from, Date to);
/// "9:30", "9:30 Uhr", "9 h 30"
std::string clock_words(const Wording&, ClockTime);
/// "9:30", in French "9 h 30": for narrow columns.
std::string short_clock_words(const Wording&, ClockTime);
/// "Week 3", "Weeks 3 to 5"
std::string weeks_words(const Wording&, int from, int to);

}
