// Where the body is in the room at any moment of a movement. The start pose rests on the floor with its
// lowest point; from then on the kept landmark stays (or moves as written), planted hands and feet stay, and
// no foot goes through the floor.
#pragma once

#include "engine/figure/movement.h"
#include "engine/figure/skeleton.h"

namespace pacewise {

/// `share` is 0 at the start and 1 at the end; the authored side, never mirrored.
Skeleton stance(const Movement&, double share);
/// How high the floor is; below 0 when the person lies on a bed or sits on a cycle.
double floor_height(const Movement&);

}
