#include "engine/figure/stance.h"

#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

using namespace pacewise;
using enum pacewise::Landmark;

namespace {

template <class Check> void at_every_moment(Check check)
{
    for (const Sample& sample : samples())
        for (int step = 0; step <= 8; ++step) {
            INFO(sample.id << " at " << step << "/8");
            check(sample.movement, stance(sample.movement, step / 8.0));
        }
}

}

TEST_CASE("arms and legs keep their lengths all the way")
{
    at_every_moment([](const Movement&, const Skeleton& body) {
        for (const std::size_t side : {on_left, on_right}) {
            const auto bone = [&](Landmark from, Landmark to) {
                return length(body[on_side(to, side)] - body[on_side(from, side)]);
            };
            REQUIRE(bone(left_shoulder, left_elbow) == Approx(body::upper_arm));
            REQUIRE(bone(left_elbow, left_wrist) == Approx(body::forearm));
            REQUIRE(bone(left_hip, left_knee) == Approx(body::thigh));
            REQUIRE(bone(left_knee, left_ankle) == Approx(body::shank));
        }
    });
}

TEST_CASE("no foot goes through the floor")
{
    at_every_moment([](const Movement& movement, const Skeleton& body) {
        for (const std::size_t side : {on_left, on_right})
            REQUIRE(lowest_of_foot(body, side) > floor_height(movement) - 0.005);
    });
}

TEST_CASE("the start pose rests on the floor")
{
    for (const Sample& sample : samples()) {
        INFO(sample.id);
        REQUIRE(extent_of(stance(sample.movement, 0)).low.y == Approx(0).margin(1e-9));
    }
}

TEST_CASE("planted hands and feet stay where they are")
{
    for (const Sample& sample : samples()) {
        const Skeleton start = stance(sample.movement, 0);
        for (int step = 1; step <= 8; ++step) {
            INFO(sample.id << " at " << step << "/8");
            const Skeleton body = stance(sample.movement, step / 8.0);
            for (const std::size_t side : {on_left, on_right}) {
                const Landmark wrist = on_side(left_wrist, side), ankle = on_side(left_ankle, side);
                const Planted planted = planted_at(sample.movement, step / 8.0);
                if (planted.hands[side]) REQUIRE(length(body[wrist] - start[wrist]) < 0.01);
                if (planted.feet[side]) REQUIRE(length(body[ankle] - start[ankle]) < 0.01);
            }
        }
    }
}

TEST_CASE("the kept joint stays put, or moves as the exercise says")
{
    for (const Sample& sample : samples()) {
        if (is_hand(sample.movement.keep) || sample.movement.keep >= left_knee) continue;
        INFO(sample.id);
        const Landmark keep = sample.movement.keep;
        const Vector way = stance(sample.movement, 1)[keep] - stance(sample.movement, 0)[keep];
        REQUIRE(length(way - sample.movement.move) < 1e-9);
    }
}

TEST_CASE("a person on a bed lies above the floor")
{
    Movement movement;
    movement.start.trunk[axis::tilt] = -90;
    movement.end = movement.start;
    REQUIRE(floor_height(movement) == 0);
    movement.props = {{PropKind::bed, {}, {}, false}};
    REQUIRE(floor_height(movement) < -0.3);
}
