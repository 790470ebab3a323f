#include "engine/figure/joint_angles.h"

#include "engine/figure/plant.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

bool near(double a, double b) { return std::abs(a - b) < 1e-6; }

}

TEST_CASE("what is measured on the figure is what was written")
{
    REQUIRE(rc::check([] {
        Pose pose;
        for (double& degrees : pose.trunk) degrees = *rc::gen::inRange(-40, 41);
        auto& limb = pose.limbs[on_right];
        limb[angle::shoulder] = *rc::gen::inRange(-60, 170);
        limb[angle::shoulder_out] = *rc::gen::inRange(-20, 75);
        limb[angle::elbow] = *rc::gen::inRange(1, 170);
        limb[angle::wrist] = *rc::gen::inRange(1, 90);
        limb[angle::hip] = *rc::gen::inRange(-30, 150);
        limb[angle::hip_out] = *rc::gen::inRange(-20, 75);
        limb[angle::knee] = *rc::gen::inRange(1, 170);
        limb[angle::ankle] = *rc::gen::inRange(-70, 40);
        pose.flat_foot = {false, false};
        const LimbAngles angles = measured(skeleton_of(pose), on_right);
        RC_ASSERT(near(angles.shoulder, limb[angle::shoulder]) && near(angles.hip, limb[angle::hip]));
        RC_ASSERT(near(angles.shoulder_out, limb[angle::shoulder_out]));
        RC_ASSERT(near(angles.hip_out, limb[angle::hip_out]));
        RC_ASSERT(near(angles.elbow, limb[angle::elbow]) && near(angles.knee, limb[angle::knee]));
        RC_ASSERT(near(angles.wrist, limb[angle::wrist]));
        RC_ASSERT(std::abs(angles.ankle - limb[angle::ankle]) < 0.5);
    }));
}

TEST_CASE("a knee that bends to keep the foot in its place is measured as it is")
{
    Pose pose;
    Skeleton body = skeleton_of(pose);
    put_foot(body, on_right, body[Landmark::right_ankle] + Vector{0, 0.25, 0.1});
    REQUIRE(measured(body, on_right).knee > 40);
    REQUIRE(measured(body, on_left).knee < 1e-5);
}

TEST_CASE("an arm behind the back is measured from the plane of the trunk")
{
    Pose pose;
    pose.limbs[on_left][angle::shoulder] = -35;
    const Skeleton body = skeleton_of(pose);
    REQUIRE(measured(body, on_left).shoulder_back == Approx(35));
    REQUIRE(measured(body, on_right).shoulder_back == Approx(0).margin(1e-9));
}
