// Things to press.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

enum class ButtonLook { plain, main, quiet, danger };

/// `name` is for tests and the keyboard, `label` is shown. True when it was pressed, by mouse or keyboard.
bool button(Ui&, const std::string& name, const std::string& label, ButtonLook = ButtonLook::plain);
/// With an icon before the label. Where the icon font is not installed, only the label.
bool icon_button(Ui&, const std::string& name, const char* icon, const std::string& label,
                 ButtonLook = ButtonLook::plain);
/// Only an icon; `says` is shown under the mouse, and instead of the icon where there are none.
bool icon_only(Ui&, const std::string& name, const char* icon, const std::string& says,
               ButtonLook = ButtonLook::quiet);
/// Greyed, with the reason under the mouse.
void disabled_button(Ui&, const std::string& label, const std::string& reason);
/// A button that stays down.
bool toggle(Ui&, const std::string& name, const std::string& label, bool down);

}
