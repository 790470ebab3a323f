#include "engine/figure/skeleton.h"

#include "engine/figure/body.h"
#include "tests/engine/figure/any_pose.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

using namespace pacewise;

namespace {

using enum Landmark;

/// Landmarks that a bone joins, and its length.
struct Bone {
    Landmark from, to;
    double length;
};

std::vector<Bone> bones()
{
    std::vector<Bone> all{{pelvis, loin, body::lumbar}, {loin, ribs, body::lower_chest}};
    for (const std::size_t side : {on_left, on_right}) {
        all.push_back({on_side(left_shoulder, side), on_side(left_elbow, side), body::upper_arm});
        all.push_back({on_side(left_elbow, side), on_side(left_wrist, side), body::forearm});
        all.push_back({on_side(left_wrist, side), on_side(left_hand, side), body::palm});
        all.push_back({on_side(left_hip, side), on_side(left_knee, side), body::thigh});
        all.push_back({on_side(left_knee, side), on_side(left_ankle, side), body::shank});
    }
    return all;
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

}

TEST_CASE("no bone changes its length, whatever the pose")
{
    REQUIRE(rc::check([] {
        const Skeleton body = skeleton_of(*any_pose());
        for (const Bone& bone : bones())
            RC_ASSERT(near(length(body[bone.to] - body[bone.from]), bone.length));
    }));
}

TEST_CASE("the body is built the same on both sides")
{
    REQUIRE(rc::check([] {
        const Pose pose = *any_pose();
        const Skeleton body = skeleton_of(pose), other = skeleton_of(mirrored(pose));
        for (std::size_t at = 0; at < landmark_count; ++at) {
            const bool paired = at >= static_cast<std::size_t>(left_shoulder);
            const Vector a = body.points[at], b = other.points[paired ? at ^ 1u : at];
            RC_ASSERT(near(a.x, -b.x) && near(a.y, b.y) && near(a.z, b.z));
        }
    }));
}

TEST_CASE("standing upright the head is above the pelvis and the toes point forward")
{
    const Skeleton body = skeleton_of({});
    REQUIRE(body[head].y > body[chest].y);
    REQUIRE(body[chest].y > body[pelvis].y);
    REQUIRE(body[right_toe].z > body[right_heel].z);
    REQUIRE(body[left_shoulder].x > body[right_shoulder].x);
}

TEST_CASE("a rounded back bends in three places, not in one")
{
    Pose pose;
    pose.trunk[axis::spine] = 60;
    const Skeleton body = skeleton_of(pose);
    const auto lean = [&](Landmark low, Landmark high) {
        const Vector way = body[high] - body[low];
        return std::atan2(way.z, way.y) * 180 / pi;
    };
    REQUIRE(lean(pelvis, loin) == Approx(20));
    REQUIRE(lean(loin, ribs) == Approx(40));
    REQUIRE(lean(ribs, nape) == Approx(60).margin(3));
}

TEST_CASE("shrugging lifts both shoulders, squeezing the blades takes them back")
{
    const Skeleton rest = skeleton_of(Pose{});
    Pose pose;
    for (auto& limbs : pose.limbs) limbs[angle::blade_up] = 30;
    const Skeleton shrug = skeleton_of(pose);
    pose = {};
    for (auto& limbs : pose.limbs) limbs[angle::blade] = -20;
    const Skeleton squeeze = skeleton_of(pose);
    for (const std::size_t side : {on_left, on_right}) {
        const Landmark shoulder = on_side(left_shoulder, side);
        REQUIRE(shrug[shoulder].y > rest[shoulder].y + 0.05);
        REQUIRE(squeeze[shoulder].z < rest[shoulder].z - 0.04);
        REQUIRE(std::abs(squeeze[shoulder].x) < std::abs(rest[shoulder].x));
    }
}
