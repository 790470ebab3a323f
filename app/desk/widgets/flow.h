// Buttons side by side, as many as fit; the next ones below.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

/// Before each but the first: stays on the line where something of this width (in pixels of the screen) has
/// room behind the last item, with a gap (at 100 %) between.
void flow(Ui&, float width, float gap = 6);
/// The width of a button with these words and, where there are icons, one before them.
float button_width(const Ui&, const std::string& label, bool with_icon = false);

}
