// The desk before anything is open: where to begin.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_empty_desk(Ui&, const Scene&, Outbox&);

}
