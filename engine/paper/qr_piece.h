// The version code of the sheet as a QR code, so that a telephone tells at once which plan and version hangs
// on the fridge.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// How wide and high the piece is, with the white border that scanners need: the black squares alone measure
/// 18 mm. The border may lie over a margin of the page.
double qr_side(const Setting&);
/// How wide the white border is; 0 without a version code.
double qr_border(const Setting&);
/// Care: the input must have a version code.
Piece qr_piece(const Setting&);

}
