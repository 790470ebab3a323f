// The week by keyboard: arrows walk along days and items, letters act on what is chosen.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

/// Before anything is drawn.
void take_week_keys(WeekFrame&);

}
