#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Walking or cycling whose minutes grow; a week may grow by 20 % and 10 load units.
Request walking(std::vector<int> phases, std::map<int, double> minutes, std::vector<int> light_weeks)
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::aerobic] = growing({0, 7}, std::move(minutes));
    protocol.parts[Modality::stretch] = on_days(0, 7);
    protocol.growth = {20, 10};
    protocol.light_weeks = std::move(light_weeks);
    return a_request(a_patient({mon, wed, fri}), protocol,
                     {an_exercise("walk", Modality::aerobic), an_exercise("cycle", Modality::aerobic),
                      an_exercise("calf", Modality::stretch, {with_effort(1)})});
}

}

TEST_CASE("growth: search and audit agree inside a phase and over its border")
{
    Bench({walking({2}, {{1, 10}, {2, 20}}, {})}).agree(*growth_rule(), 2);
    Bench({walking({1, 1}, {{1, 10}, {2, 14}}, {})}).agree(*growth_rule(), 1);
}

TEST_CASE("growth: search and audit agree around planned light weeks")
{
    Bench({walking({2, 2}, {{1, 10}, {2, 12}, {3, 6}, {4, 14}}, {3})}).agree(*growth_rule(), 1);
    Bench({walking({1, 2}, {{1, 12}, {2, 6}, {3, 14}}, {2})}).agree(*growth_rule(), 1);
    Bench({walking({1, 2}, {{1, 6}, {2, 10}, {3, 20}}, {1})}).agree(*growth_rule(), 1);
}

TEST_CASE("a second day of walking in the second phase is too much at once, the same day is not")
{
    const Bench bench(walking({1, 1}, {{1, 20}}, {}));
    CHECK(bench.allows(*growth_rule(), {{1, mon, "walk"}, {2, mon, "walk"}}));
    CHECK_FALSE(bench.allows(*growth_rule(), {{1, mon, "walk"}, {2, mon, "walk"}, {2, fri, "walk"}}));
    CHECK(bench.allows(*growth_rule(), {{1, mon, "walk"}, {1, wed, "walk"}, {2, fri, "walk"}}));
}

TEST_CASE("after a planned light week the load is measured against the week before it")
{
    const std::vector<Standing> once_a_week{{1, mon, "walk"}};
    const std::map<int, double> light_second{{1, 20}, {2, 8}, {3, 20}};
    CHECK(Bench(walking({3}, light_second, {2})).allows(*growth_rule(), once_a_week));
    CHECK_FALSE(Bench(walking({3}, light_second, {})).allows(*growth_rule(), once_a_week));
}

}
