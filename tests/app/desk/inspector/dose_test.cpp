#include "app/desk/panels/inspector/dose_by_week.h"

#include "tests/app/desk/inspector/inspected.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

void tap(Robot& robot, int key)
{
    ImGui::GetIO().KeysDown[key] = true;
    robot.frame();
    ImGui::GetIO().KeysDown[key] = false;
    robot.frame();
}

void empty_field(Robot& robot, const std::string& name)
{
    robot.click(name);
    ImGui::GetIO().KeyCtrl = true;
    tap(robot, 'A');
    ImGui::GetIO().KeyCtrl = false;
    tap(robot, key::backspace);
    tap(robot, key::enter);
    robot.frame();
}

}

TEST_CASE("the doses of every week of an exercise are told in order")
{
    AnnaInspected anna;
    const Subject subject = subject_of(anna.desk.scene());
    REQUIRE(subject.item);
    const auto weeks = doses_by_week(*anna.example.document.plan, subject);
    REQUIRE(weeks.size() >= subject.item->doses.size());
    for (std::size_t at = 1; at < weeks.size(); ++at) CHECK(weeks[at - 1].week < weeks[at].week);
    CHECK(weeks.front().dose == subject.item->doses.begin()->second);
}

TEST_CASE("weeks in a row with the same dose are told together")
{
    Dose two, three;
    two.count = 2;
    three.count = 3;
    const auto rows = same_weeks({{1, SideUse::both, two},
                                  {2, SideUse::both, two},
                                  {3, SideUse::both, three},
                                  {5, SideUse::both, three}});
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].last == 2);
    CHECK(rows[1].first == 3);
    CHECK(rows[2].first == 5);
}

TEST_CASE("a typed effort becomes a wish of this phase, and as prescribed takes it back")
{
    AnnaInspected anna;
    anna.desk.applies_edits = true;
    Inspected shown(anna.desk);
    CHECK_FALSE(shown.robot.has("Inspector/as prescribed"));
    shown.robot.type_into("Inspector/effort", "7");
    const ExerciseId id = anna.desk.selection.item->exercise;
    const TypedDose typed = dose_typed_for(*anna.desk.history.now().request, id, 1);
    CHECK(typed.effort == 7);
    CHECK_FALSE(typed.sets);
    shown.robot.click("Inspector/as prescribed");
    CHECK(dose_typed_for(*anna.desk.history.now().request, id, 1).says_nothing());
}

TEST_CASE("a dose typed for all phases has no phase of its own")
{
    AnnaInspected anna;
    anna.desk.applies_edits = true;
    Inspected shown(anna.desk);
    shown.robot.click("Inspector/dose scope");
    shown.robot.click("Inspector/dose scope/1");
    shown.robot.click("Inspector/rounds more");
    const ExerciseId id = anna.desk.selection.item->exercise;
    CHECK(dose_typed_for(*anna.desk.history.now().request, id, {}).sets);
    CHECK(dose_typed_for(*anna.desk.history.now().request, id, 1).says_nothing());
}

TEST_CASE("a number that is emptied is as prescribed again, the others stay typed")
{
    AnnaInspected anna;
    anna.desk.applies_edits = true;
    Inspected shown(anna.desk);
    shown.robot.type_into("Inspector/effort", "7");
    shown.robot.click("Inspector/rounds more");
    empty_field(shown.robot, "Inspector/effort");
    const TypedDose typed =
        dose_typed_for(*anna.desk.history.now().request, anna.desk.selection.item->exercise, 1);
    CHECK_FALSE(typed.effort);
    CHECK(typed.sets);
}

}
