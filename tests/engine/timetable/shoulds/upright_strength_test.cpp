#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

Request strength_for(Goal goal)
{
    Protocol protocol = a_protocol({1, 1});
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::balance] = on_days(0, 7);
    Patient patient = a_patient({mon, wed});
    patient.goals = {{goal, 3}};
    const Trait standing = stands_in(Position::standing, Support::two_hands);
    return a_request(
        patient, protocol,
        {an_exercise("knee-press", Modality::resistance), an_exercise("row", Modality::resistance),
         an_exercise("sit-to-stand", Modality::resistance, {tagged(Tag::task_like)}),
         an_exercise("squat", Modality::resistance, {standing}), an_exercise("reach", Modality::balance),
         an_exercise("tandem", Modality::balance, {standing})});
}

}

TEST_CASE("half of the strength work standing or like the task is enough for a walker")
{
    const PriceTag tag(upright_strength_should(), strength_for(Goal::walking));
    CHECK(tag.points({}) == 0);
    CHECK(tag.points({{1, mon, "squat"}}) == 0);
    CHECK(tag.points({{1, mon, "squat"}, {1, mon, "row"}}) == 0);
    CHECK(tag.points({{1, mon, "sit-to-stand"}, {1, wed, "row"}}) == 0);
}

TEST_CASE("every seated strength exercise more than upright ones costs a walker points")
{
    const PriceTag tag(upright_strength_should(), strength_for(Goal::walking));
    CHECK(tag.points({{1, mon, "row"}}) == 10);
    CHECK(tag.points({{1, mon, "row"}, {1, mon, "knee-press"}}) == 20);
    CHECK(tag.points({{1, mon, "row"}, {1, mon, "knee-press"}, {1, mon, "squat"}}) == 10);
    CHECK(tag.points({{1, mon, "row"}, {2, mon, "squat"}}) == 10);
}

TEST_CASE("balance work is neither seated nor upright strength")
{
    const PriceTag tag(upright_strength_should(), strength_for(Goal::walking));
    CHECK(tag.points({{1, mon, "reach"}}) == 0);
    CHECK(tag.points({{1, mon, "row"}, {1, mon, "tandem"}}) == 10);
}

TEST_CASE("stairs and transfers ask for upright strength as walking does, other goals do not")
{
    const auto seated = [](Goal goal) {
        return PriceTag(upright_strength_should(), strength_for(goal)).points({{1, mon, "row"}});
    };
    for (const Goal goal : {Goal::walking, Goal::stairs, Goal::transfers}) CHECK(seated(goal) == 10);
    for (const Goal goal : {Goal::arms, Goal::sleep, Goal::fatigue}) CHECK(seated(goal) == 0);
}

}
