// How near the plan comes to each rule, the tightest first: a bar, the numbers, and where.
#pragma once

#include "app/desk/panels/problems/problems_state.h"

namespace pacewise {

void draw_margins(Ui&, const Scene&, ProblemsPanelState&, Outbox&);

}
