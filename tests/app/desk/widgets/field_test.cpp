#include "app/desk/widgets/field.h"

#include "app/desk/widgets/button.h"
#include "tests/app/desk/support/robot.h"
#include "tests/app/desk/widgets/all_widgets.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// A text field and something else to go to.
struct WithText {
    Robot robot;
    std::string value = "old";
    std::vector<std::string> answers;
    WithText()
    {
        robot.draws([this](Ui& ui) {
            if (const auto text = text_field(ui, "name", "Name", value)) answers.push_back(value = *text);
            button(ui, "other", "Other");
        });
        robot.frames(2);
    }
};

struct WithNumber {
    Robot robot;
    std::optional<int> value;
    NumberLimits limits;
    int answers = 0;
    WithNumber(std::optional<int> first, NumberLimits allowed) : value(first), limits(allowed)
    {
        robot.draws([this](Ui& ui) {
            if (const auto answer = number_field(ui, "age", "Age", value, limits)) {
                value = answer->value;
                ++answers;
            }
            button(ui, "other", "Other");
        });
        robot.frames(2);
    }
};

/// Selects all that is in the field, deletes it and leaves.
void empty_by_keys(Robot& robot, const std::string& name)
{
    robot.click(name);
    ImGuiIO& io = ImGui::GetIO();
    const auto tap = [&](int key, bool ctrl) {
        io.KeyCtrl = ctrl;
        io.KeysDown[key] = true;
        robot.frame();
        io.KeysDown[key] = io.KeyCtrl = false;
        robot.frame();
    };
    tap('A', true);
    tap(key::backspace, false);
    tap(key::enter, false);
    robot.frames(2);
}

/// Only even numbers of letters are meant.
struct WithChecked {
    Robot robot;
    std::string value = "ab";
    int answers = 0;
    WithChecked()
    {
        robot.draws([this](Ui& ui) {
            const auto wrong = [](const std::string& text) {
                return text.size() % 2 == 0 ? std::string() : "an odd number of letters";
            };
            if (const auto text = checked_field(ui, "time", "Time", value, wrong)) {
                value = *text;
                ++answers;
            }
            button(ui, "other", "Other");
        });
        robot.frames(2);
    }
    const Draft& draft() { return robot.ui().drafts.at("time"); }
};

}

TEST_CASE("a text is told once, when Enter is pressed")
{
    WithText window;
    window.robot.type_into("name", "new");
    window.robot.frames(3);
    CHECK(window.answers == std::vector<std::string>{"new"});
}

TEST_CASE("a text is told once, when the field is left by Tab or by the mouse")
{
    for (const bool by_mouse : {false, true}) {
        WithText window;
        tab_to(window.robot, "name");
        window.robot.frames(2);
        window.robot.type("x");
        CHECK(window.answers.empty());
        if (by_mouse)
            window.robot.click("other");
        else
            window.robot.press({key::tab});
        window.robot.frames(3);
        INFO((by_mouse ? "mouse" : "Tab"));
        REQUIRE(window.answers.size() == 1);
        CHECK(window.answers[0].find('x') != std::string::npos);
        CHECK(window.robot.ui().focus.at == "other");
    }
}

TEST_CASE("a field that was only looked at tells nothing")
{
    WithText window;
    window.robot.click("name");
    window.robot.press({key::tab});
    window.robot.type_into("name", "old");
    window.robot.frames(2);
    CHECK(window.answers.empty());
}

TEST_CASE("a value that changes elsewhere is shown, where nobody types")
{
    WithText window;
    window.robot.type_into("name", "new");
    window.value = "undone";
    window.robot.frames(2);
    CHECK(window.robot.ui().drafts.at("name").text == "undone");
}

TEST_CASE("a search tells every letter")
{
    Robot robot;
    std::string text;
    int changes = 0;
    robot.draws([&](Ui& ui) { changes += search_field(ui, "search", "find", text); });
    robot.frames(2);
    robot.click("search");
    robot.type("b");
    robot.type("r");
    CHECK(text == "br");
    CHECK(changes == 2);
}

TEST_CASE("minus and plus step a number and stop at its ends")
{
    WithNumber window(2, {.least = 1, .most = 3});
    window.robot.click("age more");
    CHECK(window.value == 3);
    window.robot.click("age more");
    CHECK(window.value == 3);
    for (int press = 0; press < 3; ++press) window.robot.click("age less");
    CHECK(window.value == 1);
    CHECK(window.answers == 3);
}

TEST_CASE("a number is typed, and one beyond the ends becomes the end")
{
    WithNumber window(2, {.least = 1, .most = 30});
    window.robot.type_into("age", "17");
    CHECK(window.value == 17);
    window.robot.type_into("age", "99");
    CHECK(window.value == 30);
    window.robot.type_into("age", "-5");
    CHECK(window.value == 1);
    CHECK(window.answers == 3);
}

TEST_CASE("what is no number is not taken, and the number before is shown again")
{
    WithNumber window(2, {});
    for (const char* text : {"two", "2x", "99999999999999"}) window.robot.type_into("age", text);
    window.robot.frames(2);
    CHECK(window.value == 2);
    CHECK(window.answers == 0);
    CHECK(window.robot.ui().drafts.at("age").text == "2");
}

TEST_CASE("an emptied number means not recorded, where that may be")
{
    WithNumber window(2, {.may_be_empty = true});
    empty_by_keys(window.robot, "age");
    CHECK(window.value == std::nullopt);
    CHECK(window.answers == 1);
}

TEST_CASE("a number that must be there cannot be emptied, nor be spaces")
{
    WithNumber window(2, {});
    empty_by_keys(window.robot, "age");
    window.robot.type_into("age", " ");
    CHECK(window.value == 2);
    CHECK(window.answers == 0);
}

TEST_CASE("plus begins a number that is not recorded at its least, minus leaves it so")
{
    WithNumber window({}, {.least = 4, .may_be_empty = true});
    window.robot.click("age less");
    CHECK(window.value == std::nullopt);
    window.robot.click("age more");
    CHECK(window.value == 4);
}

TEST_CASE("a wrong text stays in its field with the reason, until it is right")
{
    WithChecked window;
    window.robot.type_into("time", "abc");
    window.robot.frames(3);
    CHECK(window.answers == 0);
    CHECK(window.draft().text == "abc");
    CHECK(window.draft().problem == "an odd number of letters");
    window.robot.type_into("time", "abcd");
    window.robot.frames(3);
    CHECK(window.answers == 1);
    CHECK(window.value == "abcd");
    CHECK(window.draft().problem.empty());
}

TEST_CASE("a wrong text that is typed back to what holds takes its reason away")
{
    WithChecked window;
    window.robot.type_into("time", "abc");
    window.robot.type_into("time", "ab");
    window.robot.frames(2);
    CHECK(window.answers == 0);
    CHECK(window.draft().problem.empty());
}

}
