#include "engine/figure/plant.h"

#include "engine/figure/body.h"
#include "tests/engine/figure/any_pose.h"
#include "tests/support/catch.h"

using namespace pacewise;
using enum pacewise::Landmark;

TEST_CASE("a hand reaches every place that the arm is long enough for")
{
    REQUIRE(rc::check([] {
        Skeleton body = skeleton_of(*any_pose());
        const double far = *rc::gen::inRange(10, 53) / 100.0, turn = *rc::gen::inRange(0, 360) * pi / 180;
        const Vector place = body[right_shoulder] + Vector{0, std::sin(turn) * far, std::cos(turn) * far};
        put_hand(body, on_right, place);
        RC_ASSERT(length(body[right_wrist] - place) < 1e-6);
        RC_ASSERT(std::abs(length(body[right_elbow] - body[right_shoulder]) - body::upper_arm) < 1e-9);
        RC_ASSERT(std::abs(length(body[right_wrist] - body[right_elbow]) - body::forearm) < 1e-9);
    }));
}

TEST_CASE("a leg that is too short stretches towards the place and no bone grows")
{
    Skeleton body = skeleton_of({});
    put_foot(body, on_left, body[left_hip] + Vector{0, -1.5, 0});
    REQUIRE(length(body[left_ankle] - body[left_hip]) == Approx(body::thigh + body::shank).margin(1e-5));
    REQUIRE(length(body[left_knee] - body[left_hip]) == Approx(body::thigh));
}

TEST_CASE("a planted foot keeps its direction")
{
    const Skeleton start = skeleton_of({});
    Pose bent;
    bent.limbs[on_right][angle::hip] = 40;
    bent.limbs[on_right][angle::knee] = 60;
    Skeleton body = skeleton_of(bent);
    shift(body, {0, -0.1, 0});
    plant_foot(body, on_right, start);
    REQUIRE(length(body[right_ankle] - start[right_ankle]) < 1e-6);
    REQUIRE(length(body[right_toe] - start[right_toe]) < 1e-6);
    REQUIRE(body[right_knee].z > body[right_hip].z);
}
