#include "engine/wording/date_words.h"

#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Date date(const char* text) { return read_date(text).value(); }

/// Without the invisible signs that hold a date together.
std::string seen(std::string text)
{
    const std::string joiner = "\u2060";
    for (std::size_t at = text.find(joiner); at != std::string::npos; at = text.find(joiner))
        text.erase(at, joiner.size());
    return text;
}

}

TEST_CASE("dates are told in the words of their language")
{
    const Wording english = sample::wording("en"), spanish = sample::wording("es");
    CHECK(weekday_words(english, weekday_of(date("2026-11-23"))) == "Monday");
    CHECK(date_words(english, date("2026-11-23")) == "23\u00a0November");
    CHECK(day_words(english, date("2026-11-23")) == "Monday 23\u00a0November");
    CHECK(day_words_inside(spanish, date("2026-11-23")) == "lunes 23\u00a0de noviembre");
    CHECK(date_words(spanish, date("2026-11-23")) == "23\u00a0de noviembre");
    CHECK(date_and_year(spanish, date("2027-01-01")) == "1\u00a0de enero de 2027");
}

TEST_CASE("a German date has a point behind the day and a comma behind the name of the day")
{
    const Wording say = sample::wording("de");
    CHECK(day_words(say, date("2026-11-23")) == "Montag, 23.\u00a0November");
    CHECK(day_words_inside(say, date("2026-11-28")) == "Samstag, 28.\u00a0November");
    CHECK(dates_words(say, date("2026-11-23"), date("2026-11-29")) == "23. bis 29.\u00a0November");
    CHECK(date_and_year(say, date("2027-03-01")) == "1.\u00a0März 2027");
}

TEST_CASE("in French the first of a month is told apart and days begin small inside a sentence")
{
    const Wording say = sample::wording("fr");
    CHECK(day_words(say, date("2026-11-23")) == "Lundi 23\u00a0novembre");
    CHECK(day_words_inside(say, date("2026-12-01")) == "mardi 1er\u00a0décembre");
    CHECK(day_words_inside(say, date("2026-12-21")) == "lundi 21\u00a0décembre");
    CHECK(dates_words(say, date("2026-11-30"), date("2026-12-06")) == "30\u00a0novembre au 6\u00a0décembre");
}

TEST_CASE("a week over the end of a month names both months")
{
    const Wording say = sample::wording("en");
    CHECK(dates_words(say, date("2026-11-23"), date("2026-11-29")) == "23 to 29\u00a0November");
    CHECK(dates_words(say, date("2026-11-30"), date("2026-12-06")) == "30\u00a0November to 6\u00a0December");
}

TEST_CASE("a clock time has no zero in front")
{
    const Wording say = sample::wording("en");
    CHECK(clock_words(say, {9 * 60}) == "9:00");
    CHECK(clock_words(say, {18 * 60 + 5}) == "18:05");
    CHECK(clock_words(say, {15}) == "0:15");
    CHECK(clock_words(sample::wording("de"), {9 * 60}) == "9:00\u00a0Uhr");
    CHECK(clock_words(sample::wording("fr"), {18 * 60 + 5}) == "18\u00a0h\u00a005");
}

TEST_CASE("one week and several weeks are told apart")
{
    const Wording say = sample::wording("en");
    CHECK(weeks_words(say, 3, 3) == "Week\u00a03");
    CHECK(weeks_words(say, 3, 5) == "Weeks 3\u00a0to\u00a05");
}

TEST_CASE("a French date begins with 1er")
{
    const Wording say = sample::wording("fr");
    CHECK(date_words(say, date("2026-12-01")) == "1er\u00a0décembre");
    CHECK(date_and_year(say, date("2027-01-01")) == "1er\u00a0janvier 2027");
    CHECK(dates_words(say, date("2026-12-01"), date("2026-12-07")) == "1er au 7\u00a0décembre");
    CHECK(day_number(say, date("2026-12-11")) == "11");
}

TEST_CASE("Arabic dates have Latin digits")
{
    const Wording say = sample::wording("ar");
    CHECK(day_words(say, date("2026-11-23")) == "الاثنين 23\u00a0نوفمبر");
    CHECK(dates_words(say, date("2026-11-23"), date("2026-11-29")) == "23 إلى 29\u00a0نوفمبر");
    CHECK(date_and_year(say, date("2027-01-01")) == "1\u00a0يناير 2027");
}

TEST_CASE("in Chinese the month comes before the day and is told once in a week")
{
    const Wording say = sample::wording("zh");
    CHECK(seen(day_words(say, date("2026-11-23"))) == "11月23日 星期一");
    CHECK(seen(dates_words(say, date("2026-11-23"), date("2026-11-29"))) == "11月23日至29日");
    CHECK(seen(dates_words(say, date("2026-11-30"), date("2026-12-06"))) == "11月30日至12月6日");
    CHECK(seen(date_and_year(say, date("2026-11-23"))) == "2026年11月23日");
    CHECK(seen(day_number(say, date("2026-11-23"))) == "11月23日");
    CHECK(date_words(say, date("2026-11-23")) == "11\u2060月\u206023\u2060日");  // no line ends inside
    CHECK(weeks_words(say, 3, 5) == "第\u00a03\u00a0至\u00a05\u00a0周");
}

TEST_CASE("days at the end and the beginning of a year are told with their own year")
{
    const Wording say = sample::wording("en");
    CHECK(date_and_year(say, date("2026-12-31")) == "31\u00a0December 2026");
    CHECK(date_and_year(say, date("2027-01-01")) == "1\u00a0January 2027");
    CHECK(date_and_year(say, date("1969-12-31")) == "31\u00a0December 1969");
}
