#include "engine/wording/date_words.h"

#include <string>

namespace pacewise {

namespace {

std::chrono::year_month_day parts(Date date) { return std::chrono::year_month_day(date); }
std::string month_words(const Wording& say, Date date)
{
    return say("month_" + std::to_string(static_cast<unsigned>(parts(date).month())));
}
std::string year_number(Date date) { return std::to_string(static_cast<int>(parts(date).year())); }

}

std::string day_number(const Wording& say, Date date)
{
    return say.counted("day_number", static_cast<int>(static_cast<unsigned>(parts(date).day())));
}

std::string weekday_words(const Wording& say, Weekday day) { return say(word_of(day)); }

std::string weekday_words_inside(const Wording& say, Weekday day)
{
    return say(std::string(word_of(day)) + "_inside");
}

std::string date_words(const Wording& say, Date date)
{
    return say("date", {{"day", day_number(say, date)}, {"month", month_words(say, date)}});
}

std::string day_words(const Wording& say, Date date)
{
    return say("day_date",
               {{"weekday", weekday_words(say, weekday_of(date))}, {"date", date_words(say, date)}});
}

std::string day_words_inside(const Wording& say, Date date)
{
    return say("day_date",
               {{"weekday", weekday_words_inside(say, weekday_of(date))}, {"date", date_words(say, date)}});
}

std::string date_and_year(const Wording& say, Date date)
{
    return say(
        "date_year",
        {{"day", day_number(say, date)}, {"month", month_words(say, date)}, {"year", year_number(date)}});
}

std::string dates_words(const Wording& say, Date from, Date to)
{
    const bool one_month = parts(from).month() == parts(to).month();
    return say("from_to", {{"from", one_month ? day_number(say, from) : date_words(say, from)},
                           {"to", date_words(say, to)}});
}

std::string clock_words(const Wording& say, ClockTime time)
{
    const std::string text = clock_text(time);  // "09:30"
    return say("clock", {{"hour", text.substr(text[0] == '0' ? 1 : 0, text[0] == '0' ? 1 : 2)},
                         {"minute", text.substr(3)}});
}

std::string weeks_words(const Wording& say, int from, int to)
{
    if (from == to) return say("week", {{"week", std::to_string(from)}});
    return say("weeks", {{"from", std::to_string(from)}, {"to", std::to_string(to)}});
}

}
