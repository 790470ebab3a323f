// One exercise in a session: name, dose, side, pin; to be chosen, dragged, and asked for its menu.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

/// `sides`: left and right edge, in pixels of the screen.
void draw_item_row(WeekFrame&, const ItemView&, const LaidItem&, ImVec2 sides);

}
