#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request on_floor_and_feet()
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::balance] = on_days(0, 7);
    const auto move = [](const char* id, Position position) {
        return an_exercise(id, Modality::balance, {stands_in(position, Support::two_hands)});
    };
    return a_request(a_patient({mon, wed}), protocol,
                     {move("bridge", Position::supine), move("cat", Position::quadruped),
                      move("tandem", Position::standing)});
}

}

TEST_CASE("every session that goes down to the floor costs points, however much is done there")
{
    const PriceTag tag(floor_trips_should(), on_floor_and_feet());
    CHECK(tag.points({{1, mon, "tandem"}}) == 0);
    CHECK(tag.points({{1, mon, "bridge"}}) == 10);
    CHECK(tag.points({{1, mon, "bridge"}, {1, mon, "cat"}}) == 10);
    CHECK(tag.points({{1, mon, "bridge"}, {1, wed, "cat"}}) == 20);
}

}
