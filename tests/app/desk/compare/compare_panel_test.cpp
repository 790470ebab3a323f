#include "tests/app/desk/compare/shown_compare.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("without a plan there is nothing to compare")
{
    ShownCompare shown(ImVec2{900, 400});
    shown.robot.frames(3);
    CHECK(shown.robot.names("Compare/").empty());
}

TEST_CASE("after an edit the plan is compared with the one before it")
{
    ShownCompare shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    REQUIRE(shown.state.result);
    CHECK(shown.state.with == CompareWith::before_edit);
    CHECK(has_kind(*shown.state.result, ChangeKind::moved));
    CHECK(has_kind(*shown.state.result, ChangeKind::gone));
    CHECK(shown.robot.has("Compare/Changes/0"));
}

TEST_CASE("undoing the edit leaves nothing to compare with but a file")
{
    ShownCompare shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    shown.desk.history.undo();
    shown.until_compared();
    CHECK(shown.state.with == CompareWith::file);
    CHECK_FALSE(shown.state.result);
}

TEST_CASE("a press on a change selects its exercise and its place")
{
    ShownCompare shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    shown.robot.click("Compare/Changes/0");
    CHECK(shown.desk.selection.exercise == shown.state.result->changes[0].exercise);
}

TEST_CASE("the keyboard presses a change, too")
{
    ShownCompare shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    for (int tabs = 0; tabs < 12 && shown.robot.ui().focus.at != "Compare/Changes/0"; ++tabs)
        shown.robot.press({key::tab});
    shown.robot.press({key::enter});
    CHECK(shown.desk.selection.exercise == shown.state.result->changes[0].exercise);
}

TEST_CASE("an item of the week beside the list is selected by a press")
{
    ShownCompare shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    const PlannedSession& session = shown.desk.history.now().plan->phases[0].sessions[1];
    shown.robot.click("Compare/Weeks/" + std::string(word_of(session.day)) + "/" +
                      session.items[0].exercise.text);
    REQUIRE(shown.desk.selection.item);
    CHECK(shown.desk.selection.item->exercise == session.items[0].exercise);
    CHECK(shown.desk.selection.item->at == session.at);
}

TEST_CASE("the weeks are stepped through, and the phase follows")
{
    ShownCompare shown(example_plan("anna"));
    edit_the_plan(shown.desk);
    shown.until_compared();
    for (int week = 1; week < 4; ++week) shown.robot.click("Compare/Weeks/Later week");
    CHECK(shown.desk.selection.week == 4);
    CHECK(shown.desk.selection.phase == 1);
    shown.robot.click("Compare/Weeks/Earlier week");
    CHECK(shown.desk.selection.week == 3);
}

TEST_CASE("the approved version is compared from the week on that is still open")
{
    ShownCompare shown(example_plan("anna"));
    PlanDocument document = shown.desk.history.now();
    document.approved = std::make_shared<const ApprovedVersion>(ApprovedVersion{changed_plan(), "", 6});
    shown.desk.history = History(document);
    shown.until_compared();
    CHECK(shown.state.with == CompareWith::approved);
    REQUIRE(shown.state.result);
    CHECK(shown.state.result->changes.empty());  // the first phase is over by then
}

TEST_CASE("the comparison draws at any width, scale and language")
{
    for (const float width : {600.f, 1600.f}) {
        ShownCompare shown(example_plan("oskar"), {width, 320}, width > 1000 ? "es" : "en");
        shown.robot.ui().scale = width > 1000 ? 2.5f : 1.f;
        PlanDocument next = shown.desk.history.now();
        Plan plan = *next.plan;
        plan.phases[0].sessions.pop_back();
        next.plan = std::make_shared<const Plan>(plan);
        shown.desk.history.commit({}, next);
        shown.until_compared();
        shown.robot.click("Compare/Part/numbers");
        shown.robot.click("Compare/Part/changes");
        shown.robot.frames(3);
        CHECK(shown.robot.has("Compare/Changes/0"));
    }
}
