// Alternatives: two or three whole plans side by side, in the few numbers that a therapist weighs, with what
// each gains and what it costs.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_alternatives(Ui&, const Scene&, Outbox&);

}
