#include "app/desk/widgets/slider.h"

#include "tests/app/desk/support/robot.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

struct Sliding {
    Sliding()
    {
        robot.draws([this](Ui& ui) {
            const auto moved = slider(ui, "knee", "Knee", value, {.least = 0, .most = 90, .step = 2}, 200);
            if (moved) value = *moved;
        });
        robot.frames(2);
        focus_on(robot.ui().focus, "knee");
    }
    Robot robot;
    double value = 88;
};

}

TEST_CASE("arrow keys move a slider by a step, with Shift by ten, and never over its end")
{
    Sliding sliding;
    sliding.robot.press({key::left});
    CHECK(sliding.value == Approx(86));
    sliding.robot.press({.key = key::left, .shift = true});
    CHECK(sliding.value == Approx(66));
    for (int again = 0; again < 3; ++again) sliding.robot.press({.key = key::right, .shift = true});
    CHECK(sliding.value == Approx(90));
}

TEST_CASE("arrow keys leave a slider alone while the keyboard is elsewhere")
{
    Sliding sliding;
    focus_on(sliding.robot.ui().focus, "");
    sliding.robot.press({key::left});
    CHECK(sliding.value == Approx(88));
}

TEST_CASE("a click on the middle of a slider sets its middle")
{
    Sliding sliding;
    sliding.robot.click("knee");
    CHECK(sliding.value == Approx(45).margin(1));
}

}
