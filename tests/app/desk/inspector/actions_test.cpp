#include "tests/app/desk/inspector/inspected.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("the button pin holds the item at its place")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    shown.robot.click("Inspector/pin");
    const auto* pinned = anna.desk.last_edit<AddPin>();
    REQUIRE(pinned);
    const ItemPlace place = *anna.desk.selection.item;
    CHECK(pinned->pin == Pin{.exercise = place.exercise, .day = place.day, .phase = 1, .at = place.at});
}

TEST_CASE("a pinned item is unpinned by the same button")
{
    AnnaInspected anna;
    anna.desk.applies_edits = true;
    Inspected shown(anna.desk);
    shown.robot.click("Inspector/pin");
    shown.robot.click("Inspector/pin");
    CHECK(anna.desk.last_edit<RemovePin>());
    CHECK(anna.desk.history.now().request->pins.empty());
}

TEST_CASE("P, B, Del and F act while the keyboard is in the inspector")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    shown.robot.press({'P'});
    CHECK_FALSE(anna.desk.last_edit<AddPin>());
    focus_on(shown.robot.ui().focus, "Inspector/ban");
    shown.robot.press({'P'});
    CHECK(anna.desk.last_edit<AddPin>());
    shown.robot.press({'B'});
    CHECK(anna.desk.last_edit<Ban>());
    shown.robot.press({key::del});
    REQUIRE(anna.desk.last_edit<RemoveItem>());
    CHECK(anna.desk.last_edit<RemoveItem>()->place == *anna.desk.selection.item);
    shown.robot.press({'F'});
    CHECK(anna.desk.last<ToggleFavourite>());
}

TEST_CASE("a banned exercise is allowed again by the same button")
{
    AnnaInspected anna;
    anna.desk.applies_edits = true;
    Inspected shown(anna.desk);
    shown.robot.click("Inspector/ban");
    shown.robot.click("Inspector/ban");
    CHECK(anna.desk.last_edit<LiftTheBan>());
}

TEST_CASE("an exercise of the catalog without a place cannot be taken off a day")
{
    const ExamplePlan& example = example_plan("anna");
    DeskScene desk(example);
    desk.selection.exercise = first_item(example).exercise;
    Inspected shown(desk);
    CHECK_FALSE(shown.robot.has("Inspector/take off"));
    shown.robot.click("Inspector/pin");
    REQUIRE(desk.last_edit<AddPin>());
    CHECK(desk.last_edit<AddPin>()->pin == Pin{.exercise = first_item(example).exercise});
}

TEST_CASE("letters choose the part, as the tabs do")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    focus_on(shown.robot.ui().focus, "Inspector/pin");
    for (const auto& [letter, part] :
         {std::pair{'S', InspectorPart::swap}, {'W', InspectorPart::why}, {'H', InspectorPart::how}}) {
        shown.robot.press({letter});
        CHECK(anna.desk.selection.part == part);
    }
    shown.robot.click("Inspector/parts/why");
    CHECK(anna.desk.selection.part == InspectorPart::why);
}

}
