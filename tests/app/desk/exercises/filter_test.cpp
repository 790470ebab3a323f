#include "tests/app/desk/exercises/listed.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a kind chosen from the list narrows it, and its chip takes it back")
{
    DeskScene desk;
    Listed shown(desk);
    shown.robot.click("Exercises/filter/kind");
    shown.robot.click("Exercises/filter/kind/4");
    CHECK(shown.state.filter.modalities == std::set{Modality::yoga});
    for (const auto& each : shown.state.finder.find(desk.scene(), "", shown.state.filter))
        CHECK(each.exercise->modality == Modality::yoga);
    shown.robot.click("Exercises/filter/kind yoga");
    CHECK(shown.state.filter.is_empty());
}

TEST_CASE("a filter is chosen with the keyboard alone")
{
    DeskScene desk;
    Listed shown(desk);
    focus_on(shown.robot.ui().focus, "Exercises/filter/favourites");
    shown.robot.press({key::enter});
    CHECK(shown.state.filter.favourites);
    CHECK(shown.rows().empty());
    shown.robot.press({key::enter});
    CHECK_FALSE(shown.rows().empty());
}

TEST_CASE("without equipment nothing needs a thing to fetch")
{
    ExerciseFilter filter;
    filter.things = NeededThings::nothing;
    Exercise exercise;
    CHECK(fits(filter, exercise, nullptr));
    exercise.equipment = {Equipment::band};
    CHECK_FALSE(fits(filter, exercise, nullptr));
}

TEST_CASE("what is at home is asked of the patient")
{
    ExerciseFilter filter;
    filter.things = NeededThings::owned;
    Exercise exercise;
    exercise.equipment = {Equipment::band};
    Patient patient;
    CHECK_FALSE(fits(filter, exercise, &patient));
    patient.equipment = {Equipment::band_red};
    CHECK(fits(filter, exercise, &patient));
}

TEST_CASE("words of one kind widen the list, words of two kinds narrow it")
{
    Exercise exercise;
    exercise.modality = Modality::yoga;
    exercise.position = Position::sitting;
    ExerciseFilter filter;
    filter.modalities = {Modality::balance, Modality::yoga};
    CHECK(fits(filter, exercise, nullptr));
    filter.positions = {Position::standing};
    CHECK_FALSE(fits(filter, exercise, nullptr));
}

TEST_CASE("a star asks for the exercise to become a favourite")
{
    DeskScene desk;
    Listed shown(desk);
    const std::string id = shown.rows().front();
    shown.robot.click("Exercises/star " + id);
    REQUIRE(desk.last<ToggleFavourite>());
    CHECK(desk.last<ToggleFavourite>()->exercise.text == id);
}

}
