// Whom the program is for, and where it comes from: disability, age, how people get about; version and
// sources.
#pragma once

#include "app/desk/panels/protocol/protocol_editor.h"

namespace pacewise {

void draw_who_rows(Ui&, const ProtocolEditor&);
void draw_origin_rows(Ui&, const ProtocolEditor&);

}
