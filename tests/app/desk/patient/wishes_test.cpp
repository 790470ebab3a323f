#include "app/desk/panels/patient/wishes_part.h"
#include "tests/app/desk/patient/shown.h"

using namespace pacewise;

namespace {

/// A desk where something of every kind is pinned, banned and set aside.
void add_wishes(ShownPatient& shown)
{
    PlanDocument document = shown.desk.history.now();
    Request request = *document.request;
    TypedDose dose;
    dose.sets = 2;
    dose.count = 10;
    dose.effort = 4;
    request.pins = {{.exercise = ExerciseId("bridge-full"),
                     .day = Weekday::tue,
                     .phase = 2,
                     .at = *read_clock("09:10"),
                     .dose = dose}};
    request.bans = {ExerciseId("clam-side-lying")};
    request.banned_places = {{.exercise = ExerciseId("sit-to-stand-hands"), .day = Weekday::mon}};
    request.overrides = {{RuleId("energy"), "short trip", "N.", *read_date("2026-11-20")}};
    document.request = std::make_shared<const Request>(std::move(request));
    shown.desk.history.commit({}, document);
    shown.robot.frames(2);
}

}

TEST_CASE("every pin, ban and banned place is taken back by one press, and so is a precaution set aside")
{
    ShownPatient shown("anna");
    add_wishes(shown);
    shown.desk.applies_edits = false;
    shown.robot.click("Patient/unpin 0");
    REQUIRE(shown.desk.last_edit<RemovePin>());
    CHECK(shown.desk.last_edit<RemovePin>()->pin.exercise.text == "bridge-full");
    shown.robot.click("Patient/unban clam-side-lying");
    CHECK(shown.desk.last_edit<LiftTheBan>());
    shown.robot.click("Patient/unban place 0");
    CHECK(shown.desk.last_edit<LiftPlaceBan>());
    shown.robot.click("Patient/take back energy");
    REQUIRE(shown.desk.last_edit<TakeBackSetAside>());
    CHECK(shown.desk.last_edit<TakeBackSetAside>()->rule == RuleId("energy"));
}

TEST_CASE("a pin is taken back by the keyboard, too")
{
    ShownPatient shown("anna");
    add_wishes(shown);
    shown.go_to("unpin 0");
    shown.robot.press({key::enter});
    CHECK(shown.desk.last_edit<RemovePin>());
    CHECK_FALSE(shown.robot.has("Patient/unpin 0"));
}

TEST_CASE("a pin tells the exercise, the place and the dose")
{
    ShownPatient shown("anna");
    add_wishes(shown);
    const Pin& pin = shown.desk.history.now().request->pins.front();
    const Scene scene = shown.desk.scene();
    CHECK(pin_words(shown.robot.ui(), scene, pin) ==
          exercise_name(shown.robot.ui(), scene, pin.exercise) +
              ": Tuesday 09:10, phase 2; 2 rounds, 10 x, effort 4");
}

TEST_CASE("a precaution that holds leads to the dialog that sets it aside")
{
    ShownPatient shown("anna");
    shown.robot.click("Patient/precautions");
    shown.robot.frames(2);
    const auto names = shown.robot.names("Patient/set aside ");
    REQUIRE_FALSE(names.empty());
    shown.robot.click(names.front());
    const auto* dialog = shown.desk.last<ShowDialog>();
    REQUIRE(dialog);
    CHECK(dialog->dialog == DialogKind::set_aside);
    CHECK("Patient/set aside " + dialog->about == names.front());
}
