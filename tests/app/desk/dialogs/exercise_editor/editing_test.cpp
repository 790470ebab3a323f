#include "tests/app/desk/dialogs/exercise_editor/edited.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a shipped exercise becomes the beginning of one of the clinic's own, and is saved as that")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    CHECK(shown.state.draft.id.text == any_shipped() + "-own");
    CHECK_FALSE(shown.state.replaces);
    REQUIRE(can_be_saved(shown.state.findings));
    shown.type("names/name en", "My own exercise");
    shown.click("save");
    const auto* saved = desk.last<SaveExercise>();
    REQUIRE(saved);
    CHECK(saved->exercise.name.in("en") == "My own exercise");
    CHECK(saved->exercise.id.text == any_shipped() + "-own");
}

TEST_CASE("a new exercise cannot be saved before it has what it needs")
{
    DeskScene desk;
    Edited shown(desk);
    CHECK_FALSE(shown.has("save"));
    CHECK_FALSE(can_be_saved(shown.state.findings));
    shown.robot.press({.key = 'S', .ctrl = true});
    CHECK_FALSE(desk.last<SaveExercise>());
}

TEST_CASE("Ctrl+S saves a sound exercise")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    shown.robot.press({.key = 'S', .ctrl = true});
    CHECK(desk.last<SaveExercise>());
}

TEST_CASE("the id follows the English name until somebody types one")
{
    DeskScene desk;
    Edited shown(desk);
    shown.type("names/name en", "Sit to stand, slowly");
    CHECK(shown.state.draft.id.text == "sit-to-stand-slowly");
    shown.type("names/id", "slow-stand");
    shown.type("names/name en", "Another name");
    CHECK(shown.state.draft.id.text == "slow-stand");
}

TEST_CASE("an id with a space is told and not taken")
{
    DeskScene desk;
    Edited shown(desk);
    shown.type("names/id", "Slow Stand");
    CHECK(shown.state.draft.id.text.empty());
}

TEST_CASE("Escape leaves what was not changed, and asks before it throws changes away")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    shown.robot.press({key::escape});
    CHECK(desk.last<CloseDialog>());
    desk.asked.clear();
    shown.type("names/name en", "Changed");
    shown.robot.press({key::escape});
    CHECK_FALSE(desk.last<CloseDialog>());
    shown.click("keep editing");
    shown.click("cancel");
    shown.press_enter_on("discard");
    CHECK(desk.last<CloseDialog>());
}

TEST_CASE("pages are reached by mouse, by Enter and by Ctrl with Page down")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    shown.open("dose");
    CHECK(shown.state.page == EditorPage::dose);
    shown.press_enter_on("page texts");
    CHECK(shown.state.page == EditorPage::texts);
    shown.robot.press({.key = key::page_down, .ctrl = true});
    CHECK(shown.state.page == EditorPage::pose);
    shown.robot.press({.key = key::page_up, .ctrl = true});
    CHECK(shown.state.page == EditorPage::texts);
}

}
