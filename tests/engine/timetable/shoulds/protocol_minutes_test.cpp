#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Twenty minutes are asked for at the end; a walk can only be made twelve minutes long.
Request asking(std::map<int, double> minutes, const std::vector<int>& phases)
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::aerobic] = growing({0, 7}, std::move(minutes));
    protocol.parts[Modality::balance] = on_days(0, 7);
    return a_request(a_patient({mon, wed}), protocol,
                     {an_exercise("walk", Modality::aerobic, {by_the_clock(1, 12)}),
                      an_exercise("cycle", Modality::aerobic, {by_the_clock(1, 40)}),
                      an_exercise("reach", Modality::balance)});
}

}

TEST_CASE("a session with the minutes that the protocol asks for costs nothing, a longer one is no reward")
{
    const PriceTag tag(protocol_minutes_should(), asking({{1, 20}}, {1}));
    CHECK(tag.points({{1, mon, "cycle"}}) == 0);
    CHECK(tag.points({{1, mon, "cycle"}, {1, mon, "walk"}}) == 0);
}

TEST_CASE("every missing minute of every session costs points")
{
    const PriceTag tag(protocol_minutes_should(), asking({{1, 20}}, {1}));
    CHECK(tag.points({{1, mon, "walk"}}) == 80);
    CHECK(tag.points({{1, mon, "walk"}, {1, wed, "walk"}}) == 160);
    CHECK(tag.points({{1, mon, "walk"}, {1, wed, "cycle"}}) == 80);
    CHECK(PriceTag(protocol_minutes_should(), asking({{1, 25}}, {1})).points({{1, mon, "walk"}}) == 130);
}

TEST_CASE("the last week of a phase counts, in which most is asked")
{
    const PriceTag tag(protocol_minutes_should(), asking({{1, 10}, {2, 13}, {3, 15}}, {2, 1}));
    CHECK(tag.points({{1, mon, "walk"}}) == 10);
    CHECK(tag.points({{2, mon, "walk"}}) == 30);
}

TEST_CASE("a day without the work, and work without minutes in the protocol, lack no minutes")
{
    const PriceTag tag(protocol_minutes_should(), asking({{1, 20}}, {1}));
    CHECK(tag.points({}) == 0);
    CHECK(tag.points({{1, mon, "reach"}}) == 0);
}

}
