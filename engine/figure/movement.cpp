#include "engine/figure/movement.h"

#include <algorithm>
#include <initializer_list>

namespace pacewise {

namespace {

constexpr double clear_change = 7;  // degrees; less is not seen on paper

bool limb_moves(const Movement& movement, std::size_t side, std::initializer_list<angle::Angle> angles)
{
    return std::any_of(angles.begin(), angles.end(), [&](angle::Angle at) {
        return std::abs(movement.start.limbs[side][at] - movement.end.limbs[side][at]) > clear_change;
    });
}

bool trunk_moves(const Movement& movement, std::initializer_list<axis::Axis> axes)
{
    return std::any_of(axes.begin(), axes.end(), [&](axis::Axis at) {
        return std::abs(movement.start.trunk[at] - movement.end.trunk[at]) > clear_change;
    });
}

}

WorkingParts moving_parts(const Movement& movement)
{
    using namespace angle;
    WorkingParts parts;
    parts.trunk = trunk_moves(movement, {axis::spine, axis::spine_side, axis::spine_turn});
    int groups = parts.trunk;
    for (const std::size_t side : {on_left, on_right}) {
        parts.arms[side] = !movement.planted.hands[side] &&
                           limb_moves(movement, side, {shoulder, shoulder_out, shoulder_turn, elbow});
        parts.legs[side] = limb_moves(movement, side, {hip, hip_out, hip_turn, knee});
        groups += parts.arms[side] + parts.legs[side];
    }
    if (groups == 0) parts.neck = trunk_moves(movement, {axis::neck, axis::neck_side, axis::neck_turn});
    return groups > 2 ? WorkingParts{} : parts;
}

}
