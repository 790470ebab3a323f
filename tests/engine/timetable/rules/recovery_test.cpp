#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// A strength protocol for squats (thighs), lunges (thighs as well) and rows (back).
Request strength(const std::vector<Weekday>& days, const std::vector<int>& phases)
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(
        a_patient(days), protocol,
        {an_exercise("squat", Modality::resistance, {works(Muscle::quadriceps)}),
         an_exercise("lunge", Modality::resistance, {works(Muscle::quadriceps, 2), works(Muscle::glutes)}),
         an_exercise("row", Modality::resistance,
                     {works(Muscle::upper_back), works(Muscle::quadriceps, 1)})});
}

}

TEST_CASE("recovery: search and audit agree across Sunday and Monday, week wrap and phase border")
{
    Bench({strength({mon, tue, sun}, {1})}).agree(*recovery_rule());
    Bench({strength({mon, sun}, {2})}).agree(*recovery_rule());
    Bench({strength({mon, sun}, {1, 2})}).agree(*recovery_rule());
}

TEST_CASE("recovery: search and audit agree when phases of two lengths follow each other")
{
    Bench({strength({mon, sat, sun}, {2, 1})}).agree(*recovery_rule(), 1);
    Bench({strength({mon, sun}, {1, 1, 2})}).agree(*recovery_rule(), 1);
}

TEST_CASE("thighs that were trained on Monday rest on Tuesday, but the back may be trained then")
{
    const Bench bench(strength({mon, tue, wed}, {1}));
    CHECK_FALSE(bench.allows(*recovery_rule(), {{1, mon, "squat"}, {1, tue, "squat"}}));
    CHECK_FALSE(bench.allows(*recovery_rule(), {{1, mon, "squat"}, {1, tue, "lunge"}}));
    CHECK(bench.allows(*recovery_rule(), {{1, mon, "squat"}, {1, tue, "row"}}));
    CHECK(bench.allows(*recovery_rule(), {{1, mon, "squat"}, {1, wed, "squat"}}));
    CHECK(bench.allows(*recovery_rule(), {{1, mon, "squat"}, {1, mon, "lunge"}}));
}

TEST_CASE("Sunday's strength work keeps the next Monday free when the week repeats")
{
    const std::vector<Standing> sunday_and_monday{{1, mon, "squat"}, {1, sun, "squat"}};
    CHECK_FALSE(Bench(strength({mon, sun}, {2})).allows(*recovery_rule(), sunday_and_monday));
    CHECK(Bench(strength({mon, sun}, {1})).allows(*recovery_rule(), sunday_and_monday));
}

TEST_CASE("the last Sunday of a phase keeps the first Monday of the next one free")
{
    const Bench bench(strength({mon, sun}, {1, 1}));
    CHECK_FALSE(bench.allows(*recovery_rule(), {{1, sun, "squat"}, {2, mon, "lunge"}}));
    CHECK(bench.allows(*recovery_rule(), {{1, sun, "squat"}, {2, sun, "lunge"}}));
}

}
