// A border between two parts of the window that can be dragged.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

enum class Border { standing, lying };
/// Ten pixels (at 100 %) broad. How far it was dragged in this frame, in pixels.
float splitter(Ui&, const std::string& name, Border);

}
