// Pillows, cushions, blankets and rolled towels fill the room between the person and what is below.
#include "engine/figure/body.h"
#include "engine/figure/props/props.h"
#include "tests/engine/figure/scenes.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a cushion on the chair lies between the person and the seat")
{
    const Movement plain = figure("{base: seated, props: [chair]}");
    const Movement soft = figure("{base: seated, props: [chair, {cushion: pelvis}]}");
    REQUIRE(highest(scene_of(soft, 0), Role::ball) >
            scene_of(soft, 0).start[Landmark::pelvis].y - body::seat);
    REQUIRE(highest(scene_of(plain, 0), Role::prop) ==
            Approx(highest(scene_of(soft, 0), Role::prop) + cushion_height));
}

TEST_CASE("a pillow between the knees gets thinner when they squeeze it")
{
    const Movement movement =
        figure("{base: seated, start: {both: {hip: [88, 14, 0]}}, end: {both: {hip: "
               "[88, 8, 0]}}, keep: pelvis, props: [{pillow: [left.knee, right.knee]}]}");
    const auto thickness = [&](double share) {
        const Extent pillow = extent_of_role(scene_of(movement, share), Role::cushion);
        return pillow.high.x - pillow.low.x;
    };
    const Scene scene = scene_of(movement, 1);
    const Extent pillow = extent_of_role(scene, Role::cushion);
    REQUIRE(thickness(1) < thickness(0) - 0.05);
    REQUIRE(pillow.high.x < scene.now[Landmark::left_knee].x);
    REQUIRE(pillow.low.x > scene.now[Landmark::right_knee].x);
}

TEST_CASE("a pillow between the knees of a person on the side keeps the upper knee off the lower one")
{
    const Scene scene = scene_of(figure("{base: side-lying, start: {roll: -90, both: {hip: 50, knee: 80}}, "
                                        "props: [{pillow: [left.knee, right.knee]}]}"),
                                 0);
    const Extent pillow = extent_of_role(scene, Role::cushion);
    REQUIRE(pillow.low.y > scene.now[Landmark::left_knee].y);
    REQUIRE(pillow.high.y < scene.now[Landmark::right_knee].y);
}

TEST_CASE("a rolled towel fills the room between the knee and the floor")
{
    const Scene scene = scene_of(figure("{base: supine, start: {right: {hip: 9, knee: 20}}, end: {right: "
                                        "{hip: 5, knee: 8}}, keep: pelvis, props: [{towel: right.knee}]}"),
                                 1);
    const Extent roll = extent_of_role(scene, Role::cloth);
    REQUIRE(roll.low.y == Approx(scene.floor).margin(0.02));
    REQUIRE(roll.high.y == Approx(scene.now[Landmark::right_knee].y - 0.057).margin(0.03));
    REQUIRE(roll.low.z < scene.now[Landmark::right_knee].z);
    REQUIRE(roll.high.z > scene.now[Landmark::right_knee].z);
}

TEST_CASE("a rolled towel under the thigh of a seated person lies on the seat")
{
    const Scene scene =
        scene_of(figure("{base: seated, start: {right: {hip: 94}}, props: [chair, {towel: right.knee}]}"), 0);
    const Extent roll = extent_of_role(scene, Role::cloth);
    REQUIRE(roll.low.y == Approx(scene.start[Landmark::pelvis].y - body::seat).margin(0.01));
    REQUIRE(roll.high.z < scene.start[Landmark::right_knee].z);
}

TEST_CASE("a rolled towel that a foot is lifted over lies on the floor between its two places")
{
    const Scene scene = scene_of(figure("{base: seated, end: {right: {hip: [88, 32, 0]}}, keep: pelvis, "
                                        "props: [chair, {towel: right.ankle}]}"),
                                 0);
    const Extent roll = extent_of_role(scene, Role::cloth);
    REQUIRE(roll.low.y == Approx(scene.floor).margin(1e-9));
    const double middle_x = (roll.low.x + roll.high.x) / 2;
    REQUIRE(middle_x < scene.start[Landmark::right_ankle].x);
    REQUIRE(middle_x > scene.end[Landmark::right_ankle].x);
}

TEST_CASE("a folded blanket lies between the person and the seat")
{
    const Movement movement = figure("{base: seated, props: [chair, {towel: pelvis}]}");
    const Scene scene = scene_of(movement, 0);
    const Extent blanket = extent_of_role(scene, Role::cloth);
    REQUIRE(blanket.high.y == Approx(scene.start[Landmark::pelvis].y - body::seat));
    REQUIRE(blanket.high.y - blanket.low.y == Approx(cushion_height));
    REQUIRE(highest(scene_of(with(movement, {{PropKind::chair, {}, {}, false}}), 0), Role::prop) ==
            Approx(highest(scene, Role::prop) + cushion_height));
}
