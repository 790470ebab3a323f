// Whose words a card tells, where they are not this project's own: licences ask for it on every copy.
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// "From: author, licence, source"
Piece credit_piece(const Setting&, const Rights&, double width);

}
