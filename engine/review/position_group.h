// Three ways to be placed, as a therapist groups them when asking "what can this person do?": lying (also
// kneeling and on all fours: one gets down to it), sitting, standing (also walking).
#pragma once

#include "engine/terms/movement.h"

namespace pacewise {

enum class PositionGroup { lying, sitting, standing };
template <> std::span<const Word<PositionGroup>> vocabulary();

PositionGroup group_of(Position);

}
