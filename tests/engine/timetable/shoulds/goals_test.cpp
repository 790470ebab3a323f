#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Trait helps(Goal goal, Evidence evidence)
{
    return [=](Exercise& exercise) { exercise.goals[goal] = evidence; };
}

Request wanting(const std::vector<WeightedGoal>& goals, const std::vector<int>& phases = {1})
{
    Protocol protocol = a_protocol(phases);
    protocol.parts[Modality::balance] = on_days(0, 7);
    Patient patient = a_patient({mon, wed});
    patient.goals = goals;
    const auto move = [](const char* id, Goal goal, Evidence evidence) {
        return an_exercise(id, Modality::balance, {helps(goal, evidence)});
    };
    return a_request(
        patient, protocol,
        {move("tandem", Goal::walking, Evidence::strong), move("march", Goal::walking, Evidence::strong),
         move("reach", Goal::walking, Evidence::moderate), move("sway", Goal::walking, Evidence::weak),
         move("breathe", Goal::sleep, Evidence::moderate)});
}

}

TEST_CASE("a goal is met by two exercises with strong evidence, and more of them are no reward")
{
    const PriceTag tag(goals_should(), wanting({{Goal::walking, 2}}));
    CHECK(tag.points({{1, mon, "tandem"}, {1, mon, "march"}}) == 0);
    CHECK(tag.points({{1, mon, "tandem"}, {1, wed, "march"}, {1, wed, "reach"}}) == 0);
}

TEST_CASE("the less evidence serves a goal, the more it costs")
{
    const PriceTag tag(goals_should(), wanting({{Goal::walking, 2}}));
    CHECK(tag.points({}) == 60);
    CHECK(tag.points({{1, mon, "sway"}}) == 50);
    CHECK(tag.points({{1, mon, "reach"}}) == 40);
    CHECK(tag.points({{1, mon, "tandem"}}) == 30);
    CHECK(tag.points({{1, mon, "tandem"}, {1, mon, "reach"}}) == 10);
    CHECK(tag.points({{1, mon, "breathe"}}) == 60);
}

TEST_CASE("the same exercise on a second day serves a goal no further")
{
    const PriceTag tag(goals_should(), wanting({{Goal::walking, 2}}));
    CHECK(tag.points({{1, mon, "tandem"}, {1, wed, "tandem"}}) == 30);
}

TEST_CASE("a heavy goal costs more than a light one, and every phase has to serve it")
{
    CHECK(PriceTag(goals_should(), wanting({{Goal::walking, 5}})).points({}) == 150);
    CHECK(PriceTag(goals_should(), wanting({{Goal::walking, 1}})).points({}) == 30);
    CHECK(PriceTag(goals_should(), wanting({{Goal::walking, 4}, {Goal::sleep, 1}})).points({}) == 150);
    CHECK(PriceTag(goals_should(), wanting({{Goal::walking, 2}}, {1, 1})).points({{1, mon, "tandem"}}) == 90);
}

TEST_CASE("the lightest goal is heard even in a clinic that gives goals the least weight")
{
    CHECK(PriceTag(goals_should(), wanting({{Goal::walking, 1}}), 1).points({}) == 6);
}

TEST_CASE("a goal that no exercise serves costs nothing, for nothing can be done about it")
{
    CHECK(PriceTag(goals_should(), wanting({{Goal::bladder, 5}})).points({}) == 0);
}

}
