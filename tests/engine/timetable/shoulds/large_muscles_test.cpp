#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request legs(bool with_strength = true)
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::balance] = on_days(0, 7);
    if (with_strength) protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(
        a_patient({mon, wed}), protocol,
        {an_exercise("squat", Modality::resistance, {works(Muscle::quadriceps), works(Muscle::glutes, 1)}),
         an_exercise("bridge", Modality::resistance, {works(Muscle::glutes, 2)}),
         an_exercise("clam", Modality::resistance, {works(Muscle::hip_abductors)}),
         an_exercise("curl", Modality::resistance, {works(Muscle::biceps)}),
         an_exercise("stand", Modality::balance, {works(Muscle::quadriceps)})});
}

}

TEST_CASE("strength work that reaches every large muscle costs nothing")
{
    CHECK(PriceTag(large_muscles_should(), legs())
              .points({{1, mon, "squat"}, {1, mon, "bridge"}, {1, wed, "clam"}}) == 0);
}

TEST_CASE("every large muscle that could be strengthened and is not costs points")
{
    const PriceTag tag(large_muscles_should(), legs());
    CHECK(tag.points({}) == 30);
    CHECK(tag.points({{1, mon, "squat"}}) == 20);
    CHECK(tag.points({{1, mon, "squat"}, {1, wed, "squat"}}) == 20);
    CHECK(tag.points({{1, mon, "squat"}, {1, mon, "bridge"}}) == 10);
}

TEST_CASE("small muscles, balance work and muscles that work only along the way do not count")
{
    const PriceTag tag(large_muscles_should(), legs());
    CHECK(tag.points({{1, mon, "curl"}, {1, mon, "stand"}}) == 30);
    CHECK(tag.points({{1, mon, "squat"}, {1, mon, "clam"}}) == 10);  // glutes: share 1 of the squat
}

TEST_CASE("a protocol without strength owes the large muscles nothing")
{
    CHECK(PriceTag(large_muscles_should(), legs(false)).points({}) == 0);
}

}
