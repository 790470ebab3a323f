// Everything to look at, in one list: what is wrong, how near the plan comes to its rules, and the rules in
// words. Whatever is pressed shows what it is about.
#pragma once

#include "app/desk/panels/problems/problems_state.h"

namespace pacewise {

void draw_problems(Ui&, const Scene&, ProblemsPanelState&, Outbox&);

}
