// What changed: against the plan before the last edit, the saved version, the approved one, or another file.
// And which other plans there could be for the same request.
#pragma once

#include "app/desk/panels/compare/compare_state.h"

namespace pacewise {

void draw_compare(Ui&, const Scene&, ComparePanelState&, Outbox&);

}
