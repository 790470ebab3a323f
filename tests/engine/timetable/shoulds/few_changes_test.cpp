#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request in_all_positions()
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::balance] = on_days(0, 7);
    const auto move = [](const char* id, Position position) {
        return an_exercise(id, Modality::balance, {stands_in(position, Support::two_hands)});
    };
    return a_request(a_patient({mon, wed}), protocol,
                     {move("seated-reach", Position::sitting), move("seated-twist", Position::sitting),
                      move("tandem", Position::standing), move("bridge", Position::supine),
                      move("cat", Position::quadruped)});
}

}

TEST_CASE("a session in one position costs nothing")
{
    const PriceTag tag(few_changes_should(), in_all_positions());
    CHECK(tag.points({}) == 0);
    CHECK(tag.points({{1, mon, "seated-reach"}, {1, mon, "seated-twist"}}) == 0);
    CHECK(tag.points({{1, mon, "seated-reach"}, {1, wed, "tandem"}}) == 0);
}

TEST_CASE("every further position in a session costs points")
{
    const PriceTag tag(few_changes_should(), in_all_positions());
    CHECK(tag.points({{1, mon, "seated-reach"}, {1, mon, "tandem"}}) == 10);
    CHECK(tag.points({{1, mon, "seated-reach"}, {1, mon, "tandem"}, {1, mon, "bridge"}}) == 20);
}

TEST_CASE("positions on the floor are one, however many there are")
{
    const PriceTag tag(few_changes_should(), in_all_positions());
    CHECK(tag.points({{1, mon, "bridge"}, {1, mon, "cat"}}) == 0);
    CHECK(tag.points({{1, mon, "bridge"}, {1, mon, "tandem"}}) == 10);
}

}
