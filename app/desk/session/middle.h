// The middle of the screen: the week, and below it what the tabs show.
#pragma once

#include "app/desk/session/layout.h"

namespace pacewise {

/// Pages and tables need the whole middle, and the room of the inspector.
bool fills_the_middle(BottomTab);
/// Into the space that is left, or `width` pixels of it.
void draw_middle(Ui&, const Scene&, const ScreenRoom&, PanelStates&, float width, Outbox&);

}
