#include "engine/wording/date_words.h"

#include <string>

namespace pacewise {

namespace {

const std::string no_break = "\u00a0";

/// "1er" in French.
std::string number_in(const Wording& say, const ToldDate& told)
{
    return told.day == "1" ? say("first_of_month") : told.day;
}

/// "11月23日" with an invisible sign at every number, so that no line ends inside.
std::string never_parted(const std::string& date)
{
    static const std::string word_joiner = "\u2060";
    std::string words;
    for (const char letter : date) {
        const bool is_digit = letter >= '0' && letter <= '9', begins_letter = (letter & 0xC0) == 0xC0;
        const bool after_digit = !words.empty() && words.back() >= '0' && words.back() <= '9';
        if ((is_digit && !after_digit && !words.empty()) || (begins_letter && after_digit))
            words += word_joiner;
        words += letter;
    }
    return words;
}

/// A date never parts behind the number of its day.
std::string told_words(const Wording& say, const ToldDate& told)
{
    if (!told.before.empty()) return never_parted(told.before + number_in(say, told) + told.after);
    std::string after = told.after;
    if (const std::size_t space = after.find(' '); space != std::string::npos)
        after.replace(space, 1, no_break);
    return told.before + number_in(say, told) + after;
}

/// The number and what is joined to it: "23." in German, "23日" in Chinese.
std::string day_alone(const Wording& say, const ToldDate& told)
{
    return number_in(say, told) + told.after.substr(0, told.after.find(' '));
}

bool one_month(Date a, Date b)
{
    const std::chrono::year_month_day first(a), second(b);
    return first.year() == second.year() && first.month() == second.month();
}

ToldDate told(const Wording& say, Date date) { return say.dates().date(date, WithYear::no); }

std::string clock_in(const Wording& say, const char* key, ClockTime time)
{
    const std::string text = clock_text(time);  // "09:30"
    return say(key, {{"hour", text.substr(text[0] == '0' ? 1 : 0, text[0] == '0' ? 1 : 2)},
                     {"minute", text.substr(3)}});
}

}

std::string day_number(const Wording& say, Date date)
{
    const ToldDate parts = told(say, date);
    return parts.before.empty() ? day_alone(say, parts) : told_words(say, parts);
}

std::string weekday_words(const Wording& say, Weekday day) { return say.dates().weekday_at_start(day); }

std::string weekday_words_inside(const Wording& say, Weekday day) { return say.dates().weekday_inside(day); }

std::string date_words(const Wording& say, Date date) { return told_words(say, told(say, date)); }

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
    return told_words(say, say.dates().date(date, WithYear::yes));
}

std::string dates_words(const Wording& say, Date from, Date to)
{
    if (!one_month(from, to))
        return say("from_to", {{"from", date_words(say, from)}, {"to", date_words(say, to)}});
    const bool month_first = !told(say, to).before.empty();
    if (month_first)
        return say("from_to", {{"from", date_words(say, from)}, {"to", day_alone(say, told(say, to))}});
    return say("from_to", {{"from", day_number(say, from)}, {"to", date_words(say, to)}});
}

std::string clock_words(const Wording& say, ClockTime time) { return clock_in(say, "clock", time); }

std::string short_clock_words(const Wording& say, ClockTime time)
{
    return clock_in(say, "clock_short", time);
}

std::string weeks_words(const Wording& say, int from, int to)
{
    if (from == to) return say("week", {{"week", std::to_string(from)}});
    return say("weeks", {{"from", std::to_string(from)}, {"to", std::to_string(to)}});
}

}
