#include "app/desk/widgets/choice.h"

#include "tests/app/desk/support/robot.h"
#include "tests/app/desk/widgets/all_widgets.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

struct WithChoice {
    Robot robot;
    int chosen = 0, answers = 0;
    std::vector<std::string> options{"Apple", "Banana", "Cherry", "Mushroom"};
    explicit WithChoice(int first = 0) : chosen(first)
    {
        robot.draws([this](Ui& ui) {
            if (const auto picked = choice(ui, "fruit", "Fruit", options, chosen)) {
                chosen = *picked;
                ++answers;
            }
        });
        robot.frames(2);
    }
};

}

TEST_CASE("a list opens under the mouse, one of it is taken, and it closes")
{
    WithChoice window;
    window.robot.click("fruit");
    REQUIRE(window.robot.has("fruit/2"));
    window.robot.click("fruit/2");
    window.robot.frames(2);
    CHECK(window.chosen == 2);
    CHECK(window.answers == 1);
    CHECK_FALSE(window.robot.has("fruit/2"));
}

TEST_CASE("a list is opened, walked through and answered by keys alone, and the keyboard stays at it")
{
    WithChoice window;
    tab_to(window.robot, "fruit");
    window.robot.press({key::enter});
    window.robot.press({key::down});
    window.robot.press({key::down});
    window.robot.press({key::enter});
    window.robot.frames(2);
    CHECK(window.chosen == 2);
    CHECK(window.answers == 1);
    CHECK(window.robot.ui().focus.at == "fruit");
}

TEST_CASE("arrows choose without opening the list, and stop at its ends")
{
    WithChoice window;
    tab_to(window.robot, "fruit");
    window.robot.press({key::up});
    CHECK(window.chosen == 0);
    CHECK(window.answers == 0);
    window.robot.press({key::down});
    CHECK(window.chosen == 1);
    window.robot.press({key::end});
    window.robot.press({key::down});
    CHECK(window.chosen == 3);
    window.robot.press({key::home});
    CHECK(window.chosen == 0);
    CHECK_FALSE(window.robot.has("fruit/0"));
}

TEST_CASE("the first letters choose, in the closed list and in the open one")
{
    WithChoice window;
    tab_to(window.robot, "fruit");
    window.robot.type("ch");
    CHECK(window.chosen == 2);
    window.robot.press({key::enter});
    window.robot.frames(2);
    window.robot.ui().now += 5;
    window.robot.type("m");
    window.robot.frames(2);
    window.robot.press({key::enter});
    CHECK(window.chosen == 3);
}

TEST_CASE("Escape leaves a list without an answer")
{
    WithChoice window;
    tab_to(window.robot, "fruit");
    window.robot.press({key::enter});
    window.robot.press({key::down});
    window.robot.press({key::escape});
    window.robot.frames(2);
    CHECK(window.answers == 0);
    CHECK_FALSE(window.robot.has("fruit/0"));
    CHECK(window.robot.ui().focus.at == "fruit");
}

TEST_CASE("where nothing is chosen yet, the list begins at its top")
{
    WithChoice window(-1);
    tab_to(window.robot, "fruit");
    window.robot.press({key::enter});
    window.robot.press({key::enter});
    CHECK(window.chosen == 0);
}

}
