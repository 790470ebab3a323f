#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request pinned(std::vector<Pin> pins)
{
    Protocol protocol = a_protocol({1, 2});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    protocol.warm_up_minutes = 3;
    Request request =
        a_request(a_patient({mon, thu}), protocol,
                  {an_exercise("squat", Modality::resistance),
                   an_exercise("march", Modality::aerobic, {by_the_clock(1, 20), tagged(Tag::warm_up)})});
    request.pins = std::move(pins);
    return request;
}

const ExerciseId squat("squat"), march("march");

}

TEST_CASE("pins: search and audit agree with and without a day and a phase")
{
    for (const Pin& pin :
         {Pin{squat, {}, {}}, Pin{squat, thu, {}}, Pin{squat, {}, 2}, Pin{march, mon, 1}, Pin{march, {}, {}}})
        Bench({pinned({pin})}).agree(*pinned_rule());
    Bench({pinned({{squat, thu, 1}, {march, {}, 2}})}).agree(*pinned_rule());
}

TEST_CASE("a pin without day and phase wants its exercise somewhere in every phase")
{
    const Bench bench(pinned({{squat, {}, {}}}));
    CHECK(bench.allows(*pinned_rule(), {{1, mon, "squat"}, {2, thu, "squat"}}));
    CHECK_FALSE(bench.allows(*pinned_rule(), {{1, mon, "squat"}}));
}

TEST_CASE("a pin on Thursday of phase 2 is kept there and nowhere else")
{
    const Bench bench(pinned({{squat, thu, 2}}));
    CHECK(bench.allows(*pinned_rule(), {{2, thu, "squat"}}));
    CHECK_FALSE(bench.allows(*pinned_rule(), {{2, mon, "squat"}, {1, thu, "squat"}}));
}

TEST_CASE("a pinned exercise that stands as the warm-up is kept as well")
{
    const Bench bench(pinned({{march, mon, 1}}));
    CHECK(bench.allows(*pinned_rule(), {{1, mon, "march", ItemRole::warm_up}}));
}

TEST_CASE("a pin on a day without free time can never be kept")
{
    const Bench bench(pinned({{squat, sun, {}}}));
    CHECK_FALSE(bench.allows(*pinned_rule(), {{1, mon, "squat"}, {2, mon, "squat"}}));
}

TEST_CASE("a pin on a time of day is kept in the session that begins then")
{
    Request request = pinned({{squat, mon, {}, ClockTime{16 * 60}}});
    give_time(request.patient, mon, "16:00-17:00");
    const Bench bench(std::move(request));
    CHECK(bench.allows(*pinned_rule(), {{1, mon, "squat", ItemRole::main, "16:00"},
                                        {2, mon, "squat", ItemRole::main, "16:00"}}));
    CHECK_FALSE(bench.allows(*pinned_rule(), {{1, mon, "squat"}, {2, mon, "squat"}}));
}

TEST_CASE("a pin on any minute of free time offers a session that begins then")
{
    const Bench bench(pinned({{squat, mon, {}, ClockTime{9 * 60 + 20}}}));
    CHECK(bench.allows(*pinned_rule(), {{1, mon, "squat", ItemRole::main, "09:20"},
                                        {2, mon, "squat", ItemRole::main, "09:20"}}));
}

}
