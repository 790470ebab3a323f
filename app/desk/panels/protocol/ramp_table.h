// How a dose grows, as numbers: weeks down, measures across, for one pace. An empty field lies on the way
// between the numbers typed around it, which is told beside it.
#pragma once

#include "app/desk/panels/protocol/protocol_editor.h"

namespace pacewise {

void draw_ramps(Ui&, const ProtocolEditor&, const ProtocolPart&);

}
