#include "engine/figure/stance.h"

#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "engine/figure/plant.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double mattress_height = 0.48, bike_pedal_height = 0.13, floor_pedal_height = 0.09,
                 foot_rest_height = 0.057;
constexpr double foam_height = 0.06, belt_height = 0.13, stepper_pedal_height = 0.16;
constexpr double recumbent_seat_height = 0.42, recumbent_pedal_height = 0.12;

bool has(const Movement& movement, PropKind kind)
{
    return std::any_of(movement.props.begin(), movement.props.end(),
                       [kind](const Prop& prop) { return prop.kind == kind; });
}

/// A bed under the hands is one that the person kneels or stands before.
bool on_bed(const Movement& movement)
{
    return std::any_of(movement.props.begin(), movement.props.end(),
                       [](const Prop& prop) { return prop.kind == PropKind::bed && prop.at.empty(); });
}

Skeleton start_stance(const Movement& movement)
{
    Skeleton body = skeleton_of(movement.start);
    const Vector kept = body[movement.keep];
    shift(body, {-kept.x, -extent_of(body).low.y, -kept.z});
    return body;
}

void hold_planted(Skeleton& body, const Planted& planted, const Skeleton& start)
{
    for (const std::size_t side : {on_left, on_right}) {
        if (planted.hands[side]) plant_hand(body, side, start);
        if (planted.feet[side]) plant_foot(body, side, start);
    }
}

void keep_above_floor(Skeleton& body, double floor)
{
    for (const std::size_t side : {on_left, on_right}) {
        const double foot_below = floor - lowest_of_foot(body, side);
        if (foot_below > 1e-9)
            put_foot(body, side, body[on_side(Landmark::left_ankle, side)] + Vector{0, foot_below, 0});
        const double hand_below = floor - lowest_of_hand(body, side);
        if (hand_below > 1e-9)
            put_hand(body, side, body[on_side(Landmark::left_wrist, side)] + Vector{0, hand_below, 0});
    }
}

}

Skeleton stance(const Movement& movement, double share)
{
    const Skeleton start = start_stance(movement);
    if (share <= 0) return start;
    Skeleton body = skeleton_of(pose_at(movement, share));
    shift(body, start[movement.keep] - body[movement.keep] + move_at(movement, share));
    hold_planted(body, planted_at(movement, share), start);
    keep_above_floor(body, floor_height(movement));
    return body;
}

double floor_height(const Movement& movement)
{
    if (has(movement, PropKind::wheelchair)) return -foot_rest_height;
    if (has(movement, PropKind::foam)) return -foam_height;
    if (has(movement, PropKind::treadmill)) return -belt_height;
    if (has(movement, PropKind::stepper)) return -stepper_pedal_height;
    if (has(movement, PropKind::recumbent)) {
        const double seat = start_stance(movement)[Landmark::pelvis].y - body::seat;
        return std::min(seat - recumbent_seat_height, -recumbent_pedal_height);
    }
    if (has(movement, PropKind::cycle)) return -bike_pedal_height;
    if (has(movement, PropKind::pedals)) return -floor_pedal_height;
    if (!on_bed(movement)) return 0;
    const bool lies = start_stance(movement)[Landmark::pelvis].y < 0.35;
    return lies ? -mattress_height : 0;
}

}
