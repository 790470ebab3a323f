// A session as a card: when, how long, how it loads the day, and its items in their order.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

/// Both count in the view of the week.
void draw_session(WeekFrame&, std::size_t day, std::size_t session);

}
