// One exercise in the diary: box to tick, card number, short name, a cell for the effort and, where a joint
// that hurts bears load, one for the pain. The columns stand alike in all boxes, under one line of names.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// Where a week would not fit on its page otherwise. `snug`: the head of a day on one line. `tight`: also
/// days without their date, names on one line, cut after a whole word, and less room between things; the card
/// number still says which exercise it is.
enum class DiaryLook { roomy, snug, tight };

/// Names of the columns over rows of this width.
Piece diary_columns(const Setting&, double width);
Piece diary_item(const Setting&, const PlannedItem&, const Card&, double width, DiaryLook);

}
