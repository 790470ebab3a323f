// The two or three pictures of a card, "Start" and "Move to", drawn to the side that is trained.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// The pictures are at most this tall.
Piece card_picture(const Setting&, const Card&, double width, double tallest);
/// Figures are drawn for the right side; this one is for the left and needs its mirror image.
bool is_mirrored(const PlannedItem&);

}
