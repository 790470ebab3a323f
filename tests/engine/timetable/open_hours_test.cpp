#include "engine/timetable/open_hours.h"

#include "tests/support/catch.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

const Date monday = read_date("2026-11-23").value();

Request free_on_mondays(const std::vector<std::string>& windows)
{
    Request request = a_request(a_patient({}), a_protocol({4}), {});
    for (const std::string& window : windows) give_time(request.patient, Weekday::mon, window);
    return request;
}

void keep_busy(Request& request, int week, const std::string& window, const std::string& words = "dentist")
{
    request.busy.push_back({monday + std::chrono::days(7 * (week - 1)), read_window(window).value(), words});
}

std::vector<std::string> free_in_week(const Request& request, int week)
{
    std::vector<std::string> windows;
    for (const Window window : free_windows_on(request, monday + std::chrono::days(7 * (week - 1))))
        windows.push_back(window_text(window));
    return windows;
}

std::vector<Date> mondays(int count)
{
    std::vector<Date> dates;
    for (int week = 0; week < count; ++week) dates.push_back(monday + std::chrono::days(7 * week));
    return dates;
}

using Windows = std::vector<std::string>;

}

TEST_CASE("an appointment cuts free time before it, behind it, or in two")
{
    Request request = free_on_mondays({"09:00-11:00", "16:00-17:00"});
    keep_busy(request, 1, "08:00-09:30");
    keep_busy(request, 2, "09:30-10:00");
    keep_busy(request, 3, "10:30-16:20");
    CHECK(free_in_week(request, 1) == Windows{"09:30-11:00", "16:00-17:00"});
    CHECK(free_in_week(request, 2) == Windows{"09:00-09:30", "10:00-11:00", "16:00-17:00"});
    CHECK(free_in_week(request, 3) == Windows{"09:00-10:30", "16:20-17:00"});
    CHECK(free_in_week(request, 4) == Windows{"09:00-11:00", "16:00-17:00"});
    keep_busy(request, 4, "00:00-24:00");
    CHECK(free_in_week(request, 4).empty());
}

TEST_CASE("free minutes run from the time asked for to the next appointment")
{
    Request request = free_on_mondays({"09:00-11:00"});
    keep_busy(request, 1, "10:00-10:30");
    CHECK(free_minutes_from(request, monday, {9 * 60 + 20}) == 40);
    CHECK(free_minutes_from(request, monday, {10 * 60}) == 0);
    CHECK(free_minutes_from(request, monday, {10 * 60 + 30}) == 30);
    CHECK(free_minutes_from(request, monday, {12 * 60}) == 0);
    CHECK(free_minutes_from(request, monday + std::chrono::days(1), {9 * 60}) == 0);
}

TEST_CASE("the usual room is what at least half of the dates have")
{
    Request request = free_on_mondays({"09:00-10:00"});
    CHECK(usual_room(request, mondays(4), {9 * 60}) == 60);
    keep_busy(request, 1, "09:30-10:00");
    keep_busy(request, 2, "09:10-10:00");
    CHECK(usual_room(request, mondays(4), {9 * 60}) == 60);
    keep_busy(request, 3, "09:20-10:00");
    CHECK(usual_room(request, mondays(4), {9 * 60}) == 30);
    CHECK(usual_room(request, mondays(3), {9 * 60}) == 20);
    CHECK(usual_room(request, {}, {9 * 60}) == 0);
}

TEST_CASE("the first appointment within some hours is named")
{
    Request request = free_on_mondays({"09:00-11:00"});
    keep_busy(request, 1, "10:00-10:30", "later");
    keep_busy(request, 1, "09:30-09:40", "first");
    REQUIRE(busy_within(request, monday, {{9 * 60}, {11 * 60}}));
    CHECK(busy_within(request, monday, {{9 * 60}, {11 * 60}})->words == "first");
    CHECK_FALSE(busy_within(request, monday, {{9 * 60}, {9 * 60 + 30}}));
}

}
