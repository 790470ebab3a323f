// The ways out of the house: a PDF, a printer. Closed while the paper is not that of the plan, or stopped.
#pragma once

#include "app/desk/panels/print/print_state.h"
#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_send_out(Ui&, const Scene&, PrintPanelState&, Outbox&);

}
