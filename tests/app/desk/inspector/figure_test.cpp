#include "tests/app/desk/inspector/inspected.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("the figure moves three times and then the window sleeps")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    CHECK(shown.robot.ui().moving);
    CHECK(shown.state.figure.playing);
    shown.robot.ui().now += 60;
    shown.robot.frames(2);
    CHECK_FALSE(shown.robot.ui().moving);
    CHECK(shown.state.figure.share == 1);
}

TEST_CASE("a movement goes there, holds and comes back")
{
    Exercise exercise;
    exercise.dose.tempo = {2, 1, 3};
    CHECK(played(exercise, 0).share == Approx(0));
    CHECK(played(exercise, 2.5).share == Approx(1));
    CHECK(played(exercise, 4.5).share == Approx(0.5));
    CHECK_FALSE(played(exercise, 3 * 6.6 - 0.1).done);
    CHECK(played(exercise, 3 * 6.6 + 0.1).done);
}

TEST_CASE("the figure pauses and plays by mouse and by keyboard")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    shown.robot.click("Inspector/play");
    CHECK_FALSE(shown.state.figure.playing);
    shown.robot.press({key::enter});
    CHECK(shown.state.figure.playing);
}

TEST_CASE("an arrow key on the slider shows another moment and stops the movement")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    focus_on(shown.robot.ui().focus, "Inspector/moment");
    shown.robot.press({key::left});
    CHECK_FALSE(shown.state.figure.playing);
    const double before = shown.state.figure.share;
    shown.robot.press({key::right});
    CHECK(shown.state.figure.share > before);
}

TEST_CASE("with reduced motion nothing moves by itself")
{
    AnnaInspected anna;
    Inspected shown(anna.desk);
    shown.robot.ui().reduced_motion = true;
    shown.robot.frames(2);
    CHECK_FALSE(shown.robot.ui().moving);
    CHECK_FALSE(shown.robot.has("Inspector/play"));
    CHECK(shown.robot.has("Inspector/moment"));
}

}
