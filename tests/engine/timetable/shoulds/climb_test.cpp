#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request squats(const std::vector<int>& rungs, std::vector<int> phases = {1, 1, 1})
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::resistance] = on_days(0, 7);
    std::vector<Exercise> all;
    for (const int rung : rungs)
        all.push_back(
            an_exercise("squat-" + std::to_string(rung), Modality::resistance, {on_rung("squat", rung)}));
    return a_request(a_patient({mon}), protocol, std::move(all));
}

}

TEST_CASE("a movement that begins on the lowest rung and climbs in every phase costs nothing")
{
    const PriceTag tag(climb_should(), squats({1, 2, 3}));
    CHECK(tag.points({}) == 0);
    CHECK(tag.points({{1, mon, "squat-1"}}) == 0);
    CHECK(tag.points({{1, mon, "squat-1"}, {2, mon, "squat-2"}, {3, mon, "squat-3"}}) == 0);
}

TEST_CASE("beginning above the lowest rung costs points, beginning late does not")
{
    const PriceTag tag(climb_should(), squats({1, 2, 3}));
    CHECK(tag.points({{1, mon, "squat-2"}}) == 10);
    CHECK(tag.points({{1, mon, "squat-3"}}) == 10);
    CHECK(tag.points({{2, mon, "squat-2"}}) == 0);
}

TEST_CASE("every phase on the same rung costs points as long as a harder one is open")
{
    const PriceTag tag(climb_should(), squats({1, 2, 3}));
    CHECK(tag.points({{1, mon, "squat-1"}, {2, mon, "squat-1"}, {3, mon, "squat-2"}}) == 10);
    CHECK(tag.points({{1, mon, "squat-1"}, {2, mon, "squat-1"}, {3, mon, "squat-1"}}) == 20);
    CHECK(tag.points({{2, mon, "squat-3"}, {3, mon, "squat-3"}}) == 0);
}

TEST_CASE("where a rung is closed to the patient, the low one is still the place to begin and may be kept")
{
    const PriceTag tag(climb_should(), squats({1, 3}));
    CHECK(tag.points({{1, mon, "squat-3"}}) == 10);
    CHECK(tag.points({{1, mon, "squat-1"}, {2, mon, "squat-1"}}) == 0);
}

TEST_CASE("a rung that the therapist banned is no lower place to begin")
{
    Request request = squats({1, 2});
    request.bans = {ExerciseId("squat-1")};
    CHECK(PriceTag(climb_should(), request).points({{1, mon, "squat-2"}, {2, mon, "squat-2"}}) == 0);
}

}
