#include "tests/app/desk/dialogs/exercise_editor/edited.h"

#include "app/desk/dialogs/exercise_editor/joint_sliders.h"
#include "engine/figure/base_pose.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("an arrow key on a joint bends it, and the picture follows")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("pose");
    shown.state.limb = EditedLimb::right_leg;
    shown.state.pose = EditedPose::end;
    shown.robot.frames(2);
    const auto before = shown.state.panels;
    focus_on(shown.robot.ui().focus, Edited::at("pose/joints/knee"));
    shown.robot.press({.key = key::right, .shift = true});
    CHECK(shown.state.draft.figure.end.limbs[on_right][angle::knee] == Approx(10));
    CHECK(shown.state.draft.figure.end.limbs[on_left][angle::knee] == Approx(0));
    CHECK(shown.state.draft.figure.start.limbs[on_right][angle::knee] == Approx(0));
    shown.robot.frames(2);
    CHECK_FALSE(shown.state.panels == before);
}

TEST_CASE("a joint of the start takes along the end that agreed with it")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("pose");
    shown.state.limb = EditedLimb::both_arms;
    shown.state.draft.figure.end.limbs[on_left][angle::elbow] = 90;
    shown.robot.frames(2);
    focus_on(shown.robot.ui().focus, Edited::at("pose/joints/elbow"));
    shown.robot.press({key::right});
    const Movement& figure = shown.state.draft.figure;
    CHECK(figure.end.limbs[on_right][angle::elbow] == figure.start.limbs[on_right][angle::elbow]);
    CHECK(figure.end.limbs[on_left][angle::elbow] == 90);
}

TEST_CASE("a base pose begins anew, and the end can be made like the start")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    shown.open("pose");
    shown.click("pose/base");
    shown.click("pose/base/1");
    CHECK(shown.state.draft.figure.start == pose_of(BasePose::seated));
    shown.click("pose/pose/end");
    shown.state.draft.figure.end.trunk[axis::neck] = 30;
    shown.click("pose/joints/like start");
    CHECK(shown.state.draft.figure.end == shown.state.draft.figure.start);
}

TEST_CASE("a figure that bends a neck too far is told at once, but may be saved")
{
    DeskScene desk;
    Edited shown(desk, any_shipped());
    const std::size_t before = shown.state.findings.size();
    shown.open("pose");
    shown.state.draft.figure.end.trunk[axis::neck] = 120;
    ++shown.state.revision;
    shown.robot.frames(2);
    CHECK(shown.state.findings.size() > before);
    CHECK(can_be_saved(shown.state.findings));
}

TEST_CASE("camera, planted feet, arrows and holding are chosen by boxes")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("picture");
    shown.click("picture/view front");
    CHECK(shown.state.draft.figure.camera == camera_of(View::front));
    shown.click("picture/plant/left foot");
    CHECK(shown.state.draft.figure.planted.feet[on_left]);
    shown.press_enter_on("picture/hold");
    CHECK(shown.state.draft.figure.hold);
    shown.click("picture/arrows right.knee");
    CHECK(shown.state.draft.figure.arrows == std::vector{Landmark::right_knee});
}

TEST_CASE("a thing is added with the places it needs, and removed")
{
    DeskScene desk;
    Edited shown(desk);
    shown.open("things");
    for (const Word<PropKind>& word : vocabulary<PropKind>()) {
        const int at = static_cast<int>(&word - vocabulary<PropKind>().data()) + 1;
        shown.click("things/add thing");
        shown.click("things/add thing/" + std::to_string(at));
        REQUIRE(shown.state.draft.figure.props.size() == 1);
        CHECK(shown.state.draft.figure.props.front().kind == word.meaning);
        for (const DraftFinding& each : shown.state.findings)
            CHECK_FALSE((each.stops && each.key == "figure"));
        shown.click("things/thing 1/remove");
        CHECK(shown.state.draft.figure.props.empty());
    }
}

}
