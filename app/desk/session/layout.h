// The arrangement of the one screen: patient at the left, the week in the middle with tabs below it, the
// inspector at the right; a bar on top, a line at the bottom. The borders between them can be moved.
#pragma once

#include "app/desk/session/workspace.h"

namespace pacewise {

struct PanelStates;

void draw_layout(Ui&, const Scene&, const Workspace&, PanelStates&, Outbox&);

}
