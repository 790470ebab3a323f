// The one item that the keyboard acts on: Tab walks through all of them, Enter and Space press, a visible
// frame shows which it is. (ImGui 1.86 walks through text fields only.)
#pragma once

#include "app/desk/widgets/chord.h"
#include "app/desk/widgets/item_log.h"

namespace pacewise {

struct Focus {
    std::string at;         ///< the name of the item; empty for none
    bool moved = false;     ///< in this frame, by the keyboard: it shall be scrolled into sight
    std::string activated;  ///< pressed by the keyboard in this frame
    bool shown = false;     ///< the frame is drawn once the keyboard has been used
    bool comes = false;     ///< sent to `at` by the program: it moves there with the next frame
};

/// Acts on Tab, Shift+Tab, F6, Enter and Space; `before` are the items of the last frame.
void move_focus(Focus&, const ItemLog& before, Chords&, bool typing);
/// For a part of the window that opens: its first item, from the next frame on.
void focus_on(Focus&, std::string name);

}
