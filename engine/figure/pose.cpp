#include "engine/figure/pose.h"

#include <utility>

namespace pacewise {

Pose between(const Pose& from, const Pose& to, double share)
{
    Pose pose = share < 0.5 ? from : to;
    for (std::size_t at = 0; at < axis::count; ++at)
        pose.trunk[at] = from.trunk[at] + (to.trunk[at] - from.trunk[at]) * share;
    for (const std::size_t side : {on_left, on_right})
        for (std::size_t at = 0; at < angle::count; ++at)
            pose.limbs[side][at] = from.limbs[side][at] + (to.limbs[side][at] - from.limbs[side][at]) * share;
    return pose;
}

Pose mirrored(const Pose& pose)
{
    Pose other = pose;
    std::swap(other.limbs[on_left], other.limbs[on_right]);
    std::swap(other.flat_foot[on_left], other.flat_foot[on_right]);
    for (const auto at :
         {axis::roll, axis::turn, axis::spine_side, axis::spine_turn, axis::neck_side, axis::neck_turn})
        other.trunk[at] = -other.trunk[at];
    return other;
}

}
