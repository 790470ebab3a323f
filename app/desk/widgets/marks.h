// Signs and patterns drawn with lines, so that no meaning hangs on a colour or on an icon font.
#pragma once

#include "app/desk/widgets/ui.h"

namespace pacewise {

/// What fills an area: the same five as in the charts on paper.
enum class FillPattern { solid, hatched, dotted, blank, striped };
void fill_area(Ui&, FillPattern, ImVec2 low, ImVec2 high, ImU32 ink);
/// Slanted lines over what is there, for what cannot be.
void hatch(Ui&, ImVec2 low, ImVec2 high, ImU32 ink);
void dashed_frame(Ui&, ImVec2 low, ImVec2 high, ImU32 ink);

enum class Mark { check, cross, pin, more, triangle, square, diamond, ring, half, arrow };
/// `size` is its height and width, in pixels of the screen.
void draw_mark(Ui&, Mark, ImVec2 centre, float size, ImU32 ink);

}
