// Above the week: the phases as tabs, and the week whose doses and minutes are shown.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

void draw_week_head(WeekFrame&);

}
