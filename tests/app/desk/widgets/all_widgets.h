// One of every widget, as a panel would show them, and what came of each.
#pragma once

#include "tests/app/desk/support/robot.h"

#include <map>
#include <string>
#include <vector>

namespace pacewise {

struct AllWidgets {
    std::map<std::string, int> pressed;  ///< how often, by name
    int chosen = 0, tab = 0, chip_tab = 0;
    bool ticked = false, down = false, open = false;
    std::vector<bool> boxes{false, false, false};
    std::string text, searched;
    void draw(Ui&);

private:
    void draw_pressed(Ui&);
    void draw_chosen(Ui&);
    void draw_typed(Ui&);
};

/// The names of all that the keyboard can reach, in the order in which they are drawn.
std::vector<std::string> reachable_names(Robot&);
/// Presses Tab until the keyboard is there; fails when it never comes there.
void tab_to(Robot&, const std::string& name);

}
