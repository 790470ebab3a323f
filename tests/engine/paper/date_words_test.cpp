#include "engine/paper/date_words.h"

#include "tests/engine/paper/sample.h"
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
    CHECK(date_words(spanish, date("2026-11-23")) == "23 de noviembre");
    CHECK(date_and_year(spanish, date("2027-01-01")) == "1 de enero de 2027");
}

TEST_CASE("a week over the end of a month names both months")
{
    const Wording say = sample::wording("en");
    CHECK(dates_words(say, date("2026-11-23"), date("2026-11-29")) == "23 to 29 November");
    CHECK(dates_words(say, date("2026-11-30"), date("2026-12-06")) == "30 November to 6 December");
}

TEST_CASE("a clock time has no zero in front")
{
    CHECK(clock_words({9 * 60}) == "9:00");
    CHECK(clock_words({18 * 60 + 5}) == "18:05");
    CHECK(clock_words({15}) == "0:15");
}

TEST_CASE("one week and several weeks are told apart")
{
    const Wording say = sample::wording("en");
    CHECK(weeks_words(say, 3, 3) == "Week\u00a03");
    CHECK(weeks_words(say, 3, 5) == "Weeks 3\u00a0to\u00a05");
}
