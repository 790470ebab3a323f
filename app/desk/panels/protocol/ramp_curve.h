// How a dose grows, as curves: one for each measure, the chosen pace thick with a dot at every typed week,
// the other paces thin with their name at the end.
#pragma once

#include "app/desk/widgets/ui.h"
#include "engine/protocol/protocol.h"

namespace pacewise {

void draw_ramp_curves(Ui&, const ProtocolPart&, Pace chosen, const Protocol&);

}
