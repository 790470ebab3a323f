// What stands above the week: which version this is, a search that runs, an answer that came too late, and
// why something was not done.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

void draw_week_notices(WeekFrame&);

}
