// A hand on the counter or a foot on the floor stays where it is while the body moves: elbow or knee bends
// as much as that needs (two-bone inverse kinematics). No bone changes its length.
#pragma once

#include "engine/figure/skeleton.h"

namespace pacewise {

/// Moves the wrist to `place` as far as the arm reaches, the hand with it.
void put_hand(Skeleton&, std::size_t side, Vector place);
/// Moves the ankle to `place` as far as the leg reaches; the foot moves with it without turning.
void put_foot(Skeleton&, std::size_t side, Vector place);
/// The same place and direction that the hand has in `like`.
void plant_hand(Skeleton&, std::size_t side, const Skeleton& like);
void plant_foot(Skeleton&, std::size_t side, const Skeleton& like);

}
