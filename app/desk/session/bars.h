// The bar above everything: what is open, and what is done most often. The line below everything: what was
// done last, and how the plan stands.
#pragma once

#include "app/desk/session/workspace.h"

namespace pacewise {

/// How wide the buttons at the right were in the last frame; they stand at the edge.
struct BarState {
    float actions = 0;
};
void draw_top_bar(Ui&, const Scene&, BarState&, Outbox&);
void draw_status_line(Ui&, const Scene&, const Workspace&);

}
