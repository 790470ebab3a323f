// The command palette (Ctrl+K): type a few letters of what shall be done, an exercise, a recent plan.
#pragma once

#include "app/desk/dialogs/command.h"

namespace pacewise {

struct PaletteState {
    std::string text;
    int chosen = 0;
    bool opened = false;  ///< drawn before
};

void draw_palette(Ui&, const Scene&, PaletteState&, Outbox&);

}
