// Which position a pose starts from, when only its angles are known: a figure that was changed on the screen
// is saved as the base pose that a person would have named.
#pragma once

#include "engine/figure/base_pose.h"

namespace pacewise {

/// The base pose that stands or lies as the pose does, and of those the one with arms and legs most alike.
BasePose nearest_base(const Pose&);

}
