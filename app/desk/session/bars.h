// The bar above everything: what is open, and what is done most often. The line below everything: what was
// done last, and how the plan stands.
#pragma once

#include "app/desk/session/workspace.h"

namespace pacewise {

void draw_top_bar(Ui&, const Scene&, Outbox&);
void draw_status_line(Ui&, const Scene&, const Workspace&);

}
