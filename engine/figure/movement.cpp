#include "engine/figure/movement.h"

#include <algorithm>
#include <initializer_list>

namespace pacewise {

namespace {

constexpr double clear_change = 7;  // degrees; less is not seen on paper

bool differs(double a, double b) { return std::abs(a - b) > clear_change; }

bool limb_moves(const Movement& movement, std::size_t side, std::initializer_list<angle::Angle> angles)
{
    return std::any_of(angles.begin(), angles.end(), [&](angle::Angle at) {
        const double start = movement.start.limbs[side][at];
        return differs(start, movement.end.limbs[side][at]) ||
               (movement.middle && differs(start, movement.middle->pose.limbs[side][at]));
    });
}

bool trunk_moves(const Movement& movement, std::initializer_list<axis::Axis> axes)
{
    return std::any_of(axes.begin(), axes.end(), [&](axis::Axis at) {
        const double start = movement.start.trunk[at];
        return differs(start, movement.end.trunk[at]) ||
               (movement.middle && differs(start, movement.middle->pose.trunk[at]));
    });
}

Planted without(Planted planted, const Planted& free)
{
    for (const std::size_t side : {on_left, on_right}) {
        planted.hands[side] = planted.hands[side] && !free.hands[side];
        planted.feet[side] = planted.feet[side] && !free.feet[side];
    }
    return planted;
}

}

template <> std::span<const Word<Breath>> vocabulary()
{
    static constexpr Word<Breath> words[] = {
        {"in", Breath::in}, {"out", Breath::out}, {"both", Breath::both}};
    return words;
}

Pose pose_at(const Movement& movement, double share)
{
    if (!movement.middle) return between(movement.start, movement.end, share);
    if (share < 0.5) return between(movement.start, movement.middle->pose, 2 * share);
    return between(movement.middle->pose, movement.end, 2 * share - 1);
}

Vector move_at(const Movement& movement, double share)
{
    if (!movement.middle) return movement.move * share;
    if (share < 0.5) return movement.middle->move * (2 * share);
    return between(movement.middle->move, movement.move, 2 * share - 1);
}

Planted planted_at(const Movement& movement, double share)
{
    const bool before_middle = movement.middle && share <= 0.5;
    return without(movement.planted, before_middle ? movement.middle->free : movement.free);
}

std::vector<double> drawn_moments(const Movement& movement)
{
    return movement.middle ? std::vector<double>{0, 0.5, 1} : std::vector<double>{0, 1};
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
