// The two or three pictures of a card, "Start" and "Move to", drawn to the side that is trained.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// The words "Start" and "Move to" below the pictures.
enum class Labels { shown, left_out };

/// All pictures together are as wide as `most`, each at most as tall.
Piece card_picture(const Setting&, const Card&, Spot most, Labels);
/// Figures are drawn for the right side; this one is for the left and needs its mirror image.
bool is_mirrored(const PlannedItem&);

}
