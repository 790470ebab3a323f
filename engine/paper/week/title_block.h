// The top of a week sheet: whose week it is and from when to when; the clinic's logo and the code of this
// version at the right.
#pragma once

#include "engine/paper/week/week_sheet.h"

namespace pacewise {

Piece title_block(const Setting&, const SheetWeeks&);

}
