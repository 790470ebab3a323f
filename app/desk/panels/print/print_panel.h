// The paper as it will be printed: true pages, what the pre-flight found, and the ways out of the house. No
// sheet leaves that the pre-flight stops, unless somebody says why.
#pragma once

#include "app/desk/panels/print/print_state.h"
#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_print(Ui&, const Scene&, PrintPanelState&, Outbox&);

}
