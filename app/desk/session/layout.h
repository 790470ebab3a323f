// The arrangement of the one screen: patient at the left, the week in the middle with tabs below it, the
// inspector at the right; a bar on top, a line at the bottom. The borders between them can be moved. In a
// narrow or low window (large letters) some of it gives way, and is one key away.
#pragma once

#include "app/desk/session/workspace.h"

namespace pacewise {

struct PanelStates;

/// What has room at once, from the size of the window in lengths at 100 %.
struct ScreenRoom {
    bool both_sides = true;  ///< patient and inspector beside the week; else one of them
    bool week_above = true;  ///< the week above the tabs; else it is a tab of its own
};
ScreenRoom room_in(float width, float height);

void draw_layout(Ui&, const Scene&, const Workspace&, PanelStates&, Outbox&);

}
