// What holds for the whole program: title, phases, sessions, rest days, growth, reviews and light weeks.
#pragma once

#include "app/desk/panels/protocol/protocol_editor.h"

namespace pacewise {

void draw_whole_rows(Ui&, const ProtocolEditor&);

}
