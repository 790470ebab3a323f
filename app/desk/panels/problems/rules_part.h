// Every rule in words, with where it comes from: what no plan breaks, the precautions that hold for this
// patient, and those that were set aside, with the reason.
#pragma once

#include "app/desk/panels/problems/problems_state.h"

namespace pacewise {

void draw_rules(Ui&, const Scene&, ProblemsPanelState&, Outbox&);

}
