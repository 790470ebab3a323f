// There is no plan for what is asked: what cannot be kept together, and what would help, each as a button.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

void draw_no_plan(WeekFrame&);

}
