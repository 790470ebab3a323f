// What the last plan changed, on one slim line: all of it on request, and a way back.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

void draw_changes_line(WeekFrame&);

}
