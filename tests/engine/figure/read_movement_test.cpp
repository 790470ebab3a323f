#include "engine/figure/read_movement.h"

#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// The only problem in the text, as it is shown.
std::string problem(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    REQUIRE_FALSE(read.movement.has_value());
    REQUIRE(read.problems.size() == 1);
    return diagnostic_text(read.problems.front());
}

void says(const std::string& text, const std::string& place, const std::string& what,
          const std::string& maybe)
{
    INFO(text);
    const std::string shown = problem(text);
    REQUIRE_THAT(shown, ContainsSubstring(place));
    REQUIRE_THAT(shown, ContainsSubstring(what));
    REQUIRE_THAT(shown, ContainsSubstring("Maybe " + maybe));
}

Movement good(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    for (const Diagnostic& one : read.problems) UNSCOPED_INFO(diagnostic_text(one));
    REQUIRE(read.movement.has_value());
    return *read.movement;
}

}

TEST_CASE("the end pose says only what differs from the start pose")
{
    const Movement movement =
        good("{base: seated, start: {tilt: 12, both: {hip: 98}}, end: {right: {knee: 10}}}");
    REQUIRE(movement.end.trunk[axis::tilt] == 12);
    REQUIRE(movement.end.limbs[on_left] == movement.start.limbs[on_left]);
    REQUIRE(movement.end.limbs[on_right][angle::hip] == 98);
    REQUIRE(movement.end.limbs[on_right][angle::knee] == 10);
}

TEST_CASE("an angle is one number or flexion, abduction and rotation")
{
    const auto& limbs =
        good("{base: standing, start: {right: {shoulder: [10, 20, 30], hip: 40}}}").start.limbs;
    REQUIRE(limbs[on_right][angle::shoulder] == 10);
    REQUIRE(limbs[on_right][angle::shoulder_out] == 20);
    REQUIRE(limbs[on_right][angle::shoulder_turn] == 30);
    REQUIRE(limbs[on_right][angle::hip] == 40);
    REQUIRE(limbs[on_right][angle::hip_out] == 2);  // of the base pose
}

TEST_CASE("a foot is level unless an ankle angle is given")
{
    REQUIRE(good("{base: standing}").start.flat_foot[on_right]);
    REQUIRE_FALSE(good("{base: standing, start: {right: {ankle: 5}}}").start.flat_foot[on_right]);
    REQUIRE(good("{base: supine, start: {right: {ankle: flat}}}").start.flat_foot[on_right]);
    REQUIRE(good("{base: standing, start: {both: {heel_up: 30}}}").start.limbs[on_left][angle::ankle] == -30);
}

TEST_CASE("what moves is shown as working when nothing else is said")
{
    const Movement movement = good("{base: seated, end: {right: {knee: 10}}}");
    REQUIRE(movement.work.legs[on_right]);
    REQUIRE_FALSE(movement.work.legs[on_left]);
    REQUIRE_FALSE(movement.work.trunk);
    REQUIRE(good("{base: seated, end: {right: {knee: 10}}, work: [left.arm]}").work.arms[on_left]);
}

TEST_CASE("views and cameras are read")
{
    REQUIRE(good("{base: standing}").camera == Camera{90, 0});
    REQUIRE(good("{base: standing, view: back}").camera == Camera{180, 4});
    REQUIRE(good("{base: standing, camera: [20, 10]}").camera == Camera{20, 10});
}

TEST_CASE("hands and feet are planted one by one or together")
{
    const Planted planted = good("{base: standing, plant: [feet, left.hand]}").planted;
    REQUIRE(planted.feet == std::array{true, true});
    REQUIRE(planted.hands == std::array{true, false});
}

TEST_CASE("props are read with their joints and numbers")
{
    const auto props = good("{base: standing, props: [chair, {wall: front}, {step: [right.ankle, 0.2]}, "
                            "{weight: right.hand}, {band: [right.ankle, -0.1, 0.1, -0.2]}]}")
                           .props;
    REQUIRE(props.size() == 5);
    REQUIRE(props[1].in_front);
    REQUIRE(props[2].numbers == std::vector{0.2});
    REQUIRE(props[3].at == std::vector{Landmark::right_hand});
    REQUIRE(props[4].numbers.size() == 3);
}

TEST_CASE("furniture may stand apart from the person, and soft things may lie between two joints")
{
    const auto props = good("{base: standing, props: [{chair: -0.5}, {counter: 0.35}, {pillow: [left.knee, "
                            "right.knee]}, {towel: right.knee}, {bed: [left.hand, right.hand]}]}")
                           .props;
    REQUIRE(props.size() == 5);
    REQUIRE(props[0].numbers == std::vector{-0.5});
    REQUIRE(props[1].numbers == std::vector{0.35});
    REQUIRE(props[2].at == std::vector{Landmark::left_knee, Landmark::right_knee});
    REQUIRE(props[3].at == std::vector{Landmark::right_knee});
    REQUIRE(props[4].at.size() == 2);
}

TEST_CASE("a counter is under the hands or stands apart, not both")
{
    says("{base: standing, props: [{counter: [left.hand, 0.3]}]}", "a.yaml:1:26", "has hands on it",
         "write counter or {counter: 0.35}");
    says("{base: standing, props: [{chair: [-0.5, 1]}]}", "a.yaml:1:26", "2 numbers",
         "write chair or {chair: -0.5}");
}

TEST_CASE("a joint that does not exist is named with the nearest one")
{
    says("{base: standing, keep: right.ancle}", "a.yaml:1:24", "right.ancle", "write \"right.ankle\"");
    says("{base: standing, arrow: [hed]}", "a.yaml:1:26", "hed", "write \"head\"");
    says("{base: standing, props: [{weight: right.hnd}]}", "a.yaml:1:35", "right.hnd",
         "write \"right.hand\"");
}

TEST_CASE("a prop that does not exist is named with the nearest one")
{
    says("{base: standing, props: [chiar]}", "a.yaml:1:26", "no prop \"chiar\"", "write \"chair\"");
    says("{base: standing, props: [{stepp: [right.ankle]}]}", "a.yaml:1:27", "no prop \"stepp\"",
         "write \"step\"");
}

TEST_CASE("wrong counts of numbers and joints are told with an example")
{
    says("{base: standing, start: {tilt: [1, 2]}}", "a.yaml:1:32", "2 numbers", "write tilt: 20");
    says("{base: standing, start: {right: {hip: [1, 2, 3, 4]}}}", "a.yaml:1:39", "4 numbers",
         "write hip: [flexion, abduction, rotation]");
    says("{base: standing, start: {spine: []}}", "a.yaml:1:33", "0 numbers",
         "write spine: [forward, sideways, turn]");
    says("{base: standing, camera: [1]}", "a.yaml:1:26", "2 numbers", "write [yaw, pitch]");
    says("{base: standing, end: {move: [1, 0, 0]}}", "a.yaml:1:30", "2 numbers", "write [forward, up]");
    says("{base: standing, props: [{step: [right.ankle, 1, 2]}]}", "a.yaml:1:26", "2 numbers",
         "write {step: [right.ankle, 0.2]}");
    says("{base: standing, props: [pillow]}", "a.yaml:1:26", "0 joints", "write {pillow: head}");
}

TEST_CASE("unknown words and keys are named with the nearest one")
{
    says("{base: siting}", "a.yaml:1:8", "siting", "write");
    says("{base: standing, view: frunt}", "a.yaml:1:24", "frunt", "write \"front\"");
    says("{base: standing, plant: [foots]}", "a.yaml:1:26", "foots", "write");
    says("{base: standing, work: [leg]}", "a.yaml:1:25", "leg", "write \"legs\"");
    says("{base: standing, start: {tlit: 3}}", "a.yaml:1:26", "no key \"tlit\"", "write \"tilt\"");
    says("{base: standing, start: {both: {kne: 3}}}", "a.yaml:1:33", "no key \"kne\"", "write \"knee\"");
    says("{base: standing, prop: [mat]}", "a.yaml:1:18", "no key \"prop\"", "write \"props\"");
}

TEST_CASE("an angle that no joint has is refused")
{
    says("{base: standing, start: {both: {knee: 300}}}", "a.yaml:1:39", "300",
         "write a number from -200 to 200");
}

TEST_CASE("a start pose does not move the person")
{
    says("{base: standing, start: {move: [0, 1]}}", "a.yaml:1:26", "no key \"move\"", "write");
}

TEST_CASE("a figure without base pose is refused")
{
    REQUIRE_THAT(problem("{start: {}}"), ContainsSubstring("has no \"base\""));
}

TEST_CASE("all mistakes of a figure are told at once")
{
    const ReadFigure read = figure_from(
        "{base: standing, keep: nose, start: {tilt: x}, props: [{ball: [left.kne, 1, 2]}, tent]}");
    REQUIRE_FALSE(read.movement.has_value());
    REQUIRE(read.problems.size() == 4);
}

TEST_CASE("a middle changes the start, and so does the end after it")
{
    const Movement movement = good("{base: standing, start: {right: {hip: 20}}, "
                                   "middle: {left: {hip: 40}, move: [0.3, 0.1]}, end: {left: {knee: 10}}}");
    REQUIRE(movement.middle.has_value());
    REQUIRE(movement.middle->pose.limbs[on_right][angle::hip] == 20);
    REQUIRE(movement.middle->pose.limbs[on_left][angle::hip] == 40);
    REQUIRE(movement.middle->move == Vector{0, 0.1, 0.3});
    REQUIRE(movement.end.limbs[on_left][angle::hip] == movement.start.limbs[on_left][angle::hip]);
    REQUIRE_FALSE(good("{base: standing, end: {left: {knee: 10}}}").middle.has_value());
}

TEST_CASE("what moves only in the middle is shown as working too")
{
    REQUIRE(good("{base: standing, middle: {right: {hip: 60}}, end: {}}").work.legs[on_right]);
}

TEST_CASE("a planted hand may let go at the end")
{
    const Movement movement = good("{base: standing, plant: [hands], middle: {}, end: {free: [right.hand]}}");
    REQUIRE(planted_at(movement, 0.5).hands == std::array{true, true});
    REQUIRE(planted_at(movement, 1).hands == std::array{true, false});
    says("{base: standing, start: {free: [hands]}}", "a.yaml:1:26", "no key \"free\"", "write");
}

TEST_CASE("breathing and closed eyes are read")
{
    REQUIRE(good("{base: standing}").breath == Breath::none);
    REQUIRE(good("{base: standing, breath: in}").breath == Breath::in);
    REQUIRE(good("{base: standing, breath: both}").breath == Breath::both);
    REQUIRE(good("{base: standing, eyes: closed}").eyes_closed);
    REQUIRE_FALSE(good("{base: standing, eyes: open}").eyes_closed);
    says("{base: standing, breath: inn}", "a.yaml:1:26", "inn", "write \"in\"");
    says("{base: standing, eyes: shut}", "a.yaml:1:24", "shut", "write");
}

TEST_CASE("a shoulder blade goes forward and up")
{
    const auto& limbs =
        good("{base: seated, start: {both: {blade: -15}, right: {blade: [10, 30]}}}").start.limbs;
    REQUIRE(limbs[on_left][angle::blade] == -15);
    REQUIRE(limbs[on_left][angle::blade_up] == 0);
    REQUIRE(limbs[on_right][angle::blade] == 10);
    REQUIRE(limbs[on_right][angle::blade_up] == 30);
    says("{base: seated, start: {both: {blade: [1, 2, 3]}}}", "a.yaml:1:38", "3 numbers",
         "write blade: [forward, up]");
}

TEST_CASE("a helper holds one point or two")
{
    REQUIRE(good("{base: supine, props: [{helper: right.hand}]}").props[0].at.size() == 1);
    REQUIRE(good("{base: supine, props: [{helper: [right.heel, right.knee]}]}").props[0].at.size() == 2);
    says("{base: supine, props: [{helper: [right.heel, right.knee, head]}]}", "a.yaml:1:24", "3 joints",
         "write {helper: [right.heel, right.knee]}");
}
