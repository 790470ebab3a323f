#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request three_phases()
{
    Protocol protocol = a_protocol({1, 1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(a_patient({mon, wed}), protocol,
                     {an_exercise("row", Modality::resistance), an_exercise("press", Modality::resistance),
                      an_exercise("low-squat", Modality::resistance, {on_rung("squat", 1)}),
                      an_exercise("squat", Modality::resistance, {on_rung("squat", 2)}),
                      an_exercise("deep-squat", Modality::resistance, {on_rung("squat", 3)})});
}

}

TEST_CASE("what the first phase begins with, what stays and what is left out cost nothing")
{
    const PriceTag tag(continuity_should(), three_phases());
    CHECK(tag.points({{1, mon, "row"}, {1, mon, "press"}}) == 0);
    CHECK(tag.points({{1, mon, "row"}, {2, wed, "row"}, {3, mon, "row"}}) == 0);
}

TEST_CASE("every exercise that is new in a later phase costs points")
{
    const PriceTag tag(continuity_should(), three_phases());
    CHECK(tag.points({{2, mon, "row"}}) == 10);
    CHECK(tag.points({{2, mon, "row"}, {2, wed, "row"}}) == 10);
    CHECK(tag.points({{1, mon, "row"}, {2, mon, "row"}, {2, mon, "press"}}) == 10);
    CHECK(tag.points({{2, mon, "row"}, {2, mon, "press"}}) == 20);
}

TEST_CASE("an exercise that comes back after a phase without it is new again")
{
    CHECK(PriceTag(continuity_should(), three_phases()).points({{1, mon, "row"}, {3, mon, "row"}}) == 10);
}

TEST_CASE("a step up the ladder is no stranger, two steps or a step down are")
{
    const PriceTag tag(continuity_should(), three_phases());
    CHECK(tag.points({{1, mon, "low-squat"}, {2, mon, "squat"}, {3, mon, "deep-squat"}}) == 0);
    CHECK(tag.points({{2, mon, "low-squat"}, {3, mon, "deep-squat"}}) == 20);
    CHECK(tag.points({{1, mon, "squat"}, {2, mon, "low-squat"}}) == 10);
}

}
