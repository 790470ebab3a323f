// A figure on the screen: the same flat shapes as on paper, fitted into a space of the window.
#pragma once

#include "app/desk/widgets/ui.h"
#include "engine/figure/drawing.h"

namespace pacewise {

/// Coloured; black and white where contrast counts. The drawing has to be made in the same style.
LineStyle figure_style(const Ui&);
/// Fills as much of the space as its own proportions allow, in the middle of it. `strength` below 1 pales it,
/// for what cannot be chosen. No item, and no space of the layout: the caller makes both.
void draw_figure(Ui&, const Drawing&, ImVec2 low, ImVec2 high, float strength = 1);

}
