#include "tests/app/desk/exercises/listed.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

bool has(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

}

TEST_CASE("the list answers while a word is typed, with typing errors, accents and other words")
{
    DeskScene desk;
    Listed shown(desk);
    shown.robot.click("Exercises/search");
    shown.robot.type("brigde");
    shown.robot.frames(2);
    REQUIRE_FALSE(shown.rows().empty());
    CHECK(shown.rows().front().find("bridge") != std::string::npos);
    shown.robot.type_into("Exercises/search", "talon");
    CHECK_FALSE(shown.rows().empty());
    shown.robot.type_into("Exercises/search", "tummy");
    CHECK_FALSE(shown.rows().empty());
    shown.robot.type_into("Exercises/search", "zzzzzzz");
    CHECK(shown.rows().empty());
}

TEST_CASE("arrows walk from the search through the list, and the inspector follows")
{
    DeskScene desk(example_plan("anna"));
    Listed shown(desk);
    shown.search("stretch");
    const auto rows = shown.rows();
    REQUIRE(rows.size() > 2);
    focus_on(shown.robot.ui().focus, "Exercises/search");
    shown.robot.press({key::down});
    CHECK(desk.selection.exercise->text == rows[0]);
    shown.robot.press({key::down});
    CHECK(desk.selection.exercise->text == rows[1]);
    shown.robot.press({key::up});
    CHECK(desk.selection.exercise->text == rows[0]);
}

TEST_CASE("End goes to the last exercise, which was not in sight before")
{
    DeskScene desk;
    Listed shown(desk);
    const auto before = shown.rows();
    shown.robot.press({key::tab});
    focus_on(shown.robot.ui().focus, "Exercises/row " + before.front());
    shown.robot.press({key::end});
    shown.robot.frames(2);
    REQUIRE(desk.selection.exercise);
    CHECK_FALSE(has(before, desk.selection.exercise->text));
    CHECK(has(shown.rows(), desk.selection.exercise->text));
}

TEST_CASE("excluded exercises stay in the list, below those that are allowed")
{
    DeskScene desk(example_plan("anna"));
    Listed shown(desk);
    const auto& found = shown.state.finder.find(desk.scene(), "", {});
    CHECK(found.size() == desk.history.now().request->catalog->exercises().size());
    bool excluded = false;
    for (const FoundExercise& each : found) {
        CHECK((each.excluded() || !excluded));
        excluded = excluded || each.excluded();
    }
    CHECK(excluded);
}

}
