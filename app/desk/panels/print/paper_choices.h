// How the paper is wished: letters, paper, language, what of the plan, which parts, which look.
#pragma once

#include "app/desk/panels/print/print_state.h"
#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_paper_choices(Ui&, const Scene&, PrintPanelState&);

}
