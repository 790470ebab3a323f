#include "app/desk/widgets/popup.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "tests/app/desk/support/robot.h"
#include "tests/app/desk/widgets/all_widgets.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// A window with one button, and a dialog over it with two and a choice.
struct WithDialog {
    Robot robot;
    bool open = false;
    int below = 0, inside = 0, chosen = 0;
    WithDialog()
    {
        robot.draws([this](Ui& ui) { draw(ui); });
        robot.frames(2);
    }
    void draw(Ui& ui)
    {
        if (button(ui, "below", "Below")) ++below;
        if (!open || !begin_dialog(ui, "dialog", "A question", 400)) return;
        draw_inside(ui);
        if (escaped(ui)) open = false;
        end_dialog(ui);
    }
    void draw_inside(Ui& ui)
    {
        Scope scope(ui, "Dialog");
        if (button(ui, "yes", "Yes")) ++inside;
        if (const auto picked = choice(ui, "choice", "", {"Apple", "Banana"}, chosen)) chosen = *picked;
        button(ui, "no", "No");
    }
    void show()
    {
        open = true;
        robot.frames(3);
    }
};

}

TEST_CASE("a dialog keeps the keyboard to itself")
{
    WithDialog window;
    tab_to(window.robot, "below");
    window.show();
    for (int press = 0; press < 7; ++press) {
        window.robot.press({key::tab});
        CHECK(window.robot.ui().focus.at.starts_with("Dialog/"));
    }
    window.robot.press({key::f6});
    CHECK(window.robot.ui().focus.at.starts_with("Dialog/"));
}

TEST_CASE("a dialog that opens does not pass Enter on to what lies below")
{
    WithDialog window;
    tab_to(window.robot, "below");
    window.show();
    window.robot.press({key::enter});
    CHECK(window.below == 0);
    window.robot.press({key::tab});
    window.robot.press({key::enter});
    CHECK(window.inside == 1);
    CHECK(window.below == 0);
}

TEST_CASE("Escape closes a dialog, and the window below has the keyboard again")
{
    WithDialog window;
    window.show();
    window.robot.press({key::escape});
    window.robot.frames(2);
    CHECK_FALSE(window.open);
    CHECK_FALSE(window.robot.has("Dialog/yes"));
    tab_to(window.robot, "below");
    window.robot.press({key::enter});
    CHECK(window.below == 1);
}

TEST_CASE("Escape closes a list in a dialog first, and the dialog only the next time")
{
    WithDialog window;
    window.show();
    tab_to(window.robot, "Dialog/choice");
    window.robot.press({key::enter});
    REQUIRE(window.robot.has("Dialog/choice/1"));
    window.robot.press({key::escape});
    window.robot.frames(2);
    CHECK_FALSE(window.robot.has("Dialog/choice/1"));
    CHECK(window.open);
    window.robot.press({key::escape});
    CHECK_FALSE(window.open);
}

TEST_CASE("a click beside a dialog reaches nothing below it")
{
    WithDialog window;
    window.show();
    window.robot.click("below");
    CHECK(window.below == 0);
    CHECK(window.open);
}

}
