// The seven columns of the week, and what stands over each: the day, its date, and what is special on it.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

void draw_week_grid(WeekFrame&);

}
