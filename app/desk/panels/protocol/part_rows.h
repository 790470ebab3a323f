// One kind of work of the program: on how many days, how hard, at which paces, and how its dose grows.
#pragma once

#include "app/desk/panels/protocol/protocol_editor.h"

namespace pacewise {

void draw_part(Ui&, const ProtocolEditor&);

}
