// How near each limit is: every rule in words, its tightest place, and a bar that is full at the limit.
#pragma once

#include "engine/paper/grid.h"

namespace pacewise {

/// The first row names the columns.
std::vector<GridRow> margin_rows(const Wording&, const TherapistNotes&, Date start);

}
