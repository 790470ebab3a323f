#include "app/desk/widgets/button.h"
#include "tests/app/desk/widgets/all_widgets.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Stage {
    Robot robot;
    AllWidgets all;
    Stage()
    {
        robot.draws([this](Ui& ui) { all.draw(ui); });
        robot.frames(2);
    }
};

std::vector<std::string> walk(Robot& robot, Chord chord)
{
    const std::size_t count = reachable_names(robot).size();
    std::vector<std::string> seen;
    for (std::size_t press = 0; press < count; ++press) {
        robot.press(chord);
        seen.push_back(robot.ui().focus.at);
    }
    return seen;
}

}

TEST_CASE("Tab comes to everything that can be pressed or typed in, once, in the order of reading")
{
    Stage stage;
    const std::vector<std::string> all = reachable_names(stage.robot);
    REQUIRE(all.size() >= 20);
    CHECK(walk(stage.robot, {key::tab}) == all);
    stage.robot.press({key::tab});
    CHECK(stage.robot.ui().focus.at == all.front());
}

TEST_CASE("Shift and Tab go the same way back")
{
    Stage stage;
    std::vector<std::string> all = reachable_names(stage.robot);
    std::reverse(all.begin(), all.end());
    CHECK(walk(stage.robot, {.key = key::tab, .shift = true}) == all);
}

TEST_CASE("Enter and Space press whatever the keyboard is at, once each")
{
    for (const int pressed_key : {key::enter, key::space, key::keypad_enter})
        for (const char* name : {"button", "icon button", "icon", "toggle", "chip", "row"}) {
            Stage stage;
            tab_to(stage.robot, std::string("Left/") + name);
            stage.robot.press({pressed_key});
            INFO(name << " by " << chord_text({pressed_key}));
            CHECK(stage.all.pressed == std::map<std::string, int>{{name, 1}});
        }
}

TEST_CASE("Enter opens a section, ticks a box, takes a tab and answers a finding")
{
    Stage stage;
    tab_to(stage.robot, "Left/section");
    stage.robot.press({key::enter});
    CHECK(stage.all.open);
    tab_to(stage.robot, "Middle/check");
    stage.robot.press({key::space});
    CHECK(stage.all.ticked);
    tab_to(stage.robot, "Middle/tabs/two");
    stage.robot.press({key::enter});
    CHECK(stage.all.tab == 1);
    tab_to(stage.robot, "Middle/ticks");
    stage.robot.press({key::right});
    stage.robot.press({key::space});
    CHECK(stage.all.boxes == std::vector<bool>{false, true, false});
    tab_to(stage.robot, "Middle/state");
    stage.robot.press({key::enter});
    CHECK(stage.all.pressed["state"] == 1);
}

TEST_CASE("the arrows move a level and a slider, and nothing else hears them")
{
    Stage stage;
    tab_to(stage.robot, "Right/level");
    stage.robot.press({key::right});
    CHECK(stage.all.pressed["level"] == 1);
    tab_to(stage.robot, "Right/slider");
    stage.robot.press({key::left});
    CHECK(stage.all.pressed["slider"] == 1);
    CHECK(stage.all.pressed["level"] == 1);
}

TEST_CASE("F6 goes from part to part of the window and round again, Shift and F6 back")
{
    Stage stage;
    stage.robot.press({key::f6});
    CHECK(stage.robot.ui().focus.at == "Left/button");
    stage.robot.press({key::tab});
    stage.robot.press({key::f6});
    CHECK(stage.robot.ui().focus.at == "Middle/choice");
    stage.robot.press({key::f6});
    CHECK(stage.robot.ui().focus.at == "Right/level");
    stage.robot.press({key::f6});
    CHECK(stage.robot.ui().focus.at == "Left/button");
    stage.robot.press({.key = key::f6, .shift = true});
    CHECK(stage.robot.ui().focus.at == "Right/level");
}

TEST_CASE("the mouse brings the keyboard along, so that Tab goes on from there")
{
    Stage stage;
    stage.robot.click("Left/icon button");
    stage.robot.press({key::tab});
    CHECK(stage.robot.ui().focus.at == "Left/icon");
}

TEST_CASE("what the keyboard comes to is scrolled into sight")
{
    Robot robot({400, 200});
    robot.draws([](Ui& ui) {
        for (int at = 0; at < 30; ++at) button(ui, "button " + std::to_string(at), "Button");
    });
    robot.frames(2);
    REQUIRE_FALSE(robot.ui().log.find("button 20")->shown());
    tab_to(robot, "button 20");
    robot.frames(2);
    CHECK(robot.ui().log.find("button 20")->shown());
}

TEST_CASE("the frame of the keyboard is drawn only once the keyboard was used")
{
    Stage stage;
    stage.robot.click("Left/button");
    CHECK_FALSE(stage.robot.ui().focus.shown);
    stage.robot.press({key::tab});
    CHECK(stage.robot.ui().focus.shown);
}

}
