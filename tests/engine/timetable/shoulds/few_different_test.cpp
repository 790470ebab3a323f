#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request strength()
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    return a_request(a_patient({mon, wed}), protocol,
                     {an_exercise("row", Modality::resistance), an_exercise("press", Modality::resistance),
                      an_exercise("squat", Modality::resistance)});
}

}

TEST_CASE("every different exercise of a phase costs points")
{
    const PriceTag tag(few_different_should(), strength());
    CHECK(tag.points({}) == 0);
    CHECK(tag.points({{1, mon, "row"}}) == 10);
    CHECK(tag.points({{1, mon, "row"}, {1, mon, "press"}, {1, wed, "squat"}}) == 30);
}

TEST_CASE("the same exercise on more days of a phase costs no more, in another phase it does")
{
    const PriceTag tag(few_different_should(), strength());
    CHECK(tag.points({{1, mon, "row"}, {1, wed, "row"}}) == 10);
    CHECK(tag.points({{1, mon, "row"}, {2, wed, "row"}}) == 20);
}

}
