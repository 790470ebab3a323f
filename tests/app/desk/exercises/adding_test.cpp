#include "tests/app/desk/exercises/listed.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Allowed, and not in the plan.
ExerciseId another_exercise(const ExamplePlan& example, ExerciseFinder& finder, const Scene& scene)
{
    for (const FoundExercise& each : finder.find(scene, "", {})) {
        if (each.in_plan || each.excluded()) continue;
        const auto at = example.document.request->catalog->index_of(each.exercise->id);
        for (const MoveTo& place : places_for(*example.facts->at_hand, at, 0))
            if (place.change.broken.empty()) return each.exercise->id;
    }
    return {};
}

struct Adding {
    Adding() : example(example_plan("anna")), desk(example)
    {
        id = another_exercise(example, finder, desk.scene());
        const int at = example.document.request->catalog->index_of(id);
        for (const MoveTo& place : places_for(*example.facts->at_hand, at, 0))
            if (place.change.broken.empty()) desk.selection.day = place.slot.day;
    }
    const ExamplePlan& example;
    DeskScene desk;
    ExerciseFinder finder;
    ExerciseId id;
};

}

TEST_CASE("Enter on an exercise puts it on the chosen day, at a legal place")
{
    Adding anna;
    Listed shown(anna.desk);
    shown.search(anna.id.text);
    focus_on(shown.robot.ui().focus, "Exercises/row " + anna.id.text);
    shown.robot.press({key::enter});
    shown.robot.frames(2);
    const auto* placed = anna.desk.last_edit<PlaceItem>();
    REQUIRE(placed);
    CHECK(placed->place.exercise == anna.id);
    CHECK(placed->place.day == *anna.desk.selection.day);
}

TEST_CASE("the button does the same for the exercise that is chosen")
{
    Adding anna;
    Listed shown(anna.desk);
    shown.search(anna.id.text);
    shown.robot.click("Exercises/row " + anna.id.text);
    CHECK(anna.desk.selection.exercise == anna.id);
    shown.robot.click("Exercises/add");
    shown.robot.frames(2);
    CHECK(anna.desk.last_edit<PlaceItem>());
}

TEST_CASE("without a chosen day an exercise is pinned anywhere")
{
    Adding anna;
    anna.desk.selection.day.reset();
    Listed shown(anna.desk);
    shown.search(anna.id.text);
    focus_on(shown.robot.ui().focus, "Exercises/row " + anna.id.text);
    shown.robot.press({key::enter});
    REQUIRE(anna.desk.last_edit<AddPin>());
    CHECK(anna.desk.last_edit<AddPin>()->pin == Pin{.exercise = anna.id});
}

TEST_CASE("what cannot stand on the chosen day is told and not put there")
{
    Adding anna;
    Listed shown(anna.desk);
    const auto& all = shown.state.finder.find(anna.desk.scene(), "", {});
    REQUIRE(all.back().excluded());
    shown.search(all.back().exercise->id.text);
    const std::string id = all.back().exercise->id.text;
    shown.search(id);
    focus_on(shown.robot.ui().focus, "Exercises/row " + id);
    shown.robot.press({key::enter});
    shown.robot.frames(2);
    CHECK_FALSE(anna.desk.last_edit<PlaceItem>());
    CHECK_FALSE(shown.state.adding.refusal.empty());
}

TEST_CASE("a row is dragged with the id of its exercise")
{
    DeskScene desk;
    Listed shown(desk);
    const auto rows = shown.rows();
    shown.robot.begin_drag("Exercises/row " + rows[0], "Exercises/row " + rows[3]);
    const ImGuiPayload* payload = ImGui::GetDragDropPayload();
    REQUIRE(payload);
    CHECK(payload->IsDataType("exercise"));
    CHECK(std::string(static_cast<const char*>(payload->Data)) == rows[0]);
    shown.robot.let_go();
}

TEST_CASE("new and edit open the editor, for nothing or for the chosen exercise")
{
    DeskScene desk;
    Listed shown(desk);
    shown.robot.click("Exercises/new");
    REQUIRE(desk.last<ShowDialog>());
    CHECK(desk.last<ShowDialog>()->about.empty());
    CHECK_FALSE(shown.robot.has("Exercises/edit"));
    const std::string id = shown.rows().front();
    shown.robot.click("Exercises/row " + id);
    shown.robot.click("Exercises/edit");
    CHECK(desk.last<ShowDialog>()->about == id);
}

}
