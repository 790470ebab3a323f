#include "engine/wording/date_words.h"

#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Date date(const char* text) { return read_date(text).value(); }

}

TEST_CASE("dates are told in the words of their language")
{
    const Wording english = sample::wording("en"), spanish = sample::wording("es");
    CHECK(weekday_words(english, weekday_of(date("2026-11-23"))) == "Monday");
    CHECK(date_words(english, date("2026-11-23")) == "23 November");
    CHECK(day_words(english, date("2026-11-23")) == "Monday 23 November");
    CHECK(day_words_inside(spanish, date("2026-11-23")) == "lunes 23 de noviembre");
    CHECK(date_words(spanish, date("2026-11-23")) == "23 de noviembre");
    CHECK(date_and_year(spanish, date("2027-01-01")) == "1 de enero de 2027");
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
    CHECK(dates_words(say, date("2026-11-23"), date("2026-11-29")) == "23 to 29 November");
    CHECK(dates_words(say, date("2026-11-30"), date("2026-12-06")) == "30 November to 6 December");
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
