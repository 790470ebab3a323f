#include "engine/timetable/double_changes.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"

namespace pacewise {

namespace {

const Exercise& walk()
{
    static const Exercise exercise = an_exercise("walk", Modality::aerobic);
    return exercise;
}

/// Minutes and effort of one walk in each week.
Calendar walking(const std::vector<std::pair<int, int>>& weeks)
{
    Calendar calendar{read_date("2026-11-23").value(), static_cast<int>(weeks.size()), {}};
    int week = 0;
    for (const auto& [minutes, effort] : weeks) {
        CalendarSession session;
        session.date = calendar.start + std::chrono::days(7 * week);
        session.week = ++week;
        Dose dose;
        dose.unit = DoseUnit::minutes;
        dose.count = minutes;
        dose.effort = effort;
        session.items.push_back({&walk(), ItemRole::main, SideUse::both, Side::both, dose});
        calendar.sessions.push_back(session);
    }
    return calendar;
}

}

TEST_CASE("more minutes at more effort in the same week is told")
{
    const auto found = double_changes(walking({{10, 4}, {12, 5}, {14, 5}}));
    REQUIRE(found.size() == 1);
    CHECK(found.front().week == 2);
    CHECK(found.front().about == "10 to 12, effort 4 to 5");
}

TEST_CASE("one change at a time, and more of one with less of the other, is nothing to tell")
{
    CHECK(double_changes(walking({{10, 4}, {12, 4}, {12, 5}})).empty());
    CHECK(double_changes(walking({{10, 5}, {12, 4}})).empty());
    CHECK(double_changes(walking({{12, 4}, {10, 5}})).empty());
}

}
