// What can be done with the exercise or item: the same buttons in the same place, each with its key.
#pragma once

#include "app/desk/panels/inspector/subject.h"

namespace pacewise {

/// Keys act while the keyboard is in this pane and nobody types.
void draw_item_actions(Ui&, const Scene&, const Subject&, Outbox&);

/// The pin that holds it here; for an exercise without a place one that holds it anywhere. Null for none.
const Pin* pin_of(const Scene&, const Subject&);

}
