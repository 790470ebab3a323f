// One exercise on the week sheet: box to tick, card number, name, side, dose and the signs of the day
// versions it belongs to.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// `at` is the place of the item in the session.
Piece week_item(const Setting&, const PlannedSession&, std::size_t at, int week, double width);

}
