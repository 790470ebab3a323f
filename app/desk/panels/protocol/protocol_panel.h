// The program that the plan follows, to be changed: a shipped protocol becomes the clinic's own with the
// first change. Nothing is asked for that the reader of protocol files would refuse.
#pragma once

#include "app/desk/panels/protocol/protocol_state.h"

namespace pacewise {

void draw_protocol(Ui&, const Scene&, ProtocolPanelState&, Outbox&);

}
