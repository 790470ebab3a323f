#include "tests/app/desk/widgets/all_widgets.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/card.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/level.h"
#include "app/desk/widgets/row.h"
#include "app/desk/widgets/slider.h"
#include "app/desk/widgets/three_state.h"
#include "app/desk/widgets/ticks.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

const std::vector<std::string> fruit{"Apple", "Banana", "Cherry"};

}

void AllWidgets::draw(Ui& ui)
{
    {
        Scope scope(ui, "Left");
        draw_pressed(ui);
    }
    {
        Scope scope(ui, "Middle");
        draw_chosen(ui);
    }
    Scope scope(ui, "Right");
    draw_typed(ui);
}

void AllWidgets::draw_pressed(Ui& ui)
{
    if (button(ui, "button", "Button")) ++pressed["button"];
    if (icon_button(ui, "icon button", icon::pin, "Pin")) ++pressed["icon button"];
    if (icon_only(ui, "icon", icon::ban, "Ban")) ++pressed["icon"];
    disabled_button(ui, "Disabled", "There is nothing to do");
    if (toggle(ui, "toggle", "Toggle", down)) ++pressed["toggle"];
    begin_chips(ui);
    if (chip(ui, "chip", "Chip")) ++pressed["chip"];
    if (section(ui, "section", "Section", open) != open) ++pressed["section"];
    if (list_row(ui, "row", {.words = "A row"})) ++pressed["row"];
}

void AllWidgets::draw_chosen(Ui& ui)
{
    if (const auto picked = choice(ui, "choice", "Fruit", fruit, chosen)) {
        chosen = *picked;
        ++pressed["choice"];
    }
    if (check(ui, "check", "Check", ticked)) {
        ticked = !ticked;
        ++pressed["check"];
    }
    tab = tabs(ui, "tabs", {"One", "Two"}, {"one", "two"}, tab);
    if (const auto box = ticks(ui, "ticks", {"a", "b", "c"}, fruit, boxes)) {
        boxes[static_cast<std::size_t>(*box)] = !boxes[static_cast<std::size_t>(*box)];
        ++pressed["ticks"];
    }
    if (three_state(ui, "state", Recorded::unknown, {"?", "none", "there"})) ++pressed["state"];
}

void AllWidgets::draw_typed(Ui& ui)
{
    if (level_bar(ui, "level", "Level", 3, "not recorded")) ++pressed["level"];
    if (slider(ui, "slider", "Slider", 0.5, {})) ++pressed["slider"];
    if (number_field(ui, "number", "Number", 5, {})) ++pressed["number"];
    if (const auto typed = text_field(ui, "text", "Text", text)) text = *typed;
    search_field(ui, "search", "search", searched);
    text_area(ui, "area", "Area", "", 80);
}

std::vector<std::string> reachable_names(Robot& robot)
{
    std::vector<std::string> names;
    const int highest = robot.ui().log.highest_layer();
    for (const LoggedItem& item : robot.ui().log.items())
        if (item.layer == highest) names.push_back(item.name);
    return names;
}

void tab_to(Robot& robot, const std::string& name)
{
    for (int presses = 0; robot.ui().focus.at != name && presses < 100; ++presses) robot.press({key::tab});
    REQUIRE(robot.ui().focus.at == name);
}

}
