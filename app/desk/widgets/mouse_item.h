// A part of an item that the mouse alone goes to: it is listed for tests, but is no stop for the keyboard,
// which has the whole item.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

inline constexpr int layer_of_mouse_items = -1;

/// What has just been drawn is `part` of the item `whole`; a click on it brings the keyboard to the whole.
void note_for_mouse(Ui&, const std::string& whole, const std::string& part);

}
