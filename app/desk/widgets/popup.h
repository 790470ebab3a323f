// What lies above the window for a while: lists, menus, dialogs. The keyboard stays inside; Escape closes.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

/// True while it is open; then end_popup must follow. Open it with ImGui::OpenPopup(name).
bool begin_popup(Ui&, const std::string& name);
void end_popup(Ui&);

/// A dialog in the middle of the window, over everything. `open` decides whether it is there. True while it
/// is: draw its content, then call end_dialog. `width` in pixels at 100 %.
bool begin_dialog(Ui&, const std::string& name, const std::string& title, float width, float height = 0);
void end_dialog(Ui&);
/// Whether Escape was pressed while a dialog is the topmost thing.
bool escaped(Ui&);

}
