#include "engine/base/day.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

TEST_CASE("every day of two centuries is written and read back as itself")
{
    const Date first = *read_date("1900-01-01"), last = *read_date("2100-12-31");
    for (Date day = first; day <= last; day += std::chrono::days(1))
        REQUIRE(read_date(date_text(day)) == day);
}

TEST_CASE("a day that does not exist is no date")
{
    for (const char* wrong : {"2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-11-31",
                              "2026-1-1", "26-11-23", "2026/11/23", "2026-11-2x", "", "2026-11-233"}) {
        INFO(wrong);
        CHECK_FALSE(read_date(wrong));
    }
    CHECK(read_date("2028-02-29"));
}

TEST_CASE("the weekday of a date is the one of the calendar")
{
    CHECK(weekday_of(*read_date("2026-11-23")) == Weekday::mon);
    CHECK(weekday_of(*read_date("2026-11-29")) == Weekday::sun);
}

TEST_CASE("every minute of a day is written and read back as itself, up to midnight at its end")
{
    for (int minute = 0; minute <= 24 * 60; ++minute) {
        REQUIRE(read_clock(clock_text({minute})));
        REQUIRE(read_clock(clock_text({minute}))->minutes == minute);
    }
    for (const char* wrong : {"24:01", "25:00", "09:60", "9:30", "09.30", "0930", "-9:30", "09:3x", ""}) {
        INFO(wrong);
        CHECK_FALSE(read_clock(wrong));
    }
}

TEST_CASE("a window has a beginning before its end")
{
    const auto window = read_window("09:00-09:40");
    REQUIRE(window);
    CHECK(window->minutes() == 40);
    CHECK(window_text(*window) == "09:00-09:40");
    for (const char* wrong : {"09:40-09:00", "09:00-09:00", "09:00", "09:00 - 09:40", "09:00-24:30"}) {
        INFO(wrong);
        CHECK_FALSE(read_window(wrong));
    }
}

TEST_CASE("windows that only touch do not meet, and a window holds what lies inside it")
{
    const Window morning = *read_window("09:00-10:00");
    CHECK_FALSE(morning.meets(*read_window("10:00-11:00")));
    CHECK(morning.meets(*read_window("09:59-11:00")));
    CHECK(morning.holds(*read_window("09:00-10:00")));
    CHECK_FALSE(morning.holds(*read_window("09:30-10:01")));
}
