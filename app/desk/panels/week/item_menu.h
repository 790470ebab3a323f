// The menu of one item: everything that can be done with it, each with its key.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

void open_item_menu(WeekFrame&, const ItemPlace&, ImVec2 at);
/// Outside the grid, once in every frame.
void draw_item_menu(WeekFrame&);

}
