// The small drawn signs of the paper: tick boxes, card numbers and the signs of the day versions. Shapes
// carry the meaning, never a colour alone (clinical.md T06).
#pragma once

#include "engine/page/sheet.h"
#include "engine/page/text_piece.h"
#include "engine/plan/plan.h"

namespace pacewise {

/// With a letter inside when left and right are ticked by themselves; empty for none.
Piece tick_box(const Ruler&, const Sheet&, const std::string& letter);
/// A black disc with the number of a card in white.
Piece card_number(const Ruler&, const Sheet&, int number);
/// The sign of a day version: full, half or empty.
Piece version_sign(const Sheet&, DayVersion, const std::string& alt);

}
