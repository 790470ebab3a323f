#include "engine/wording/figure_posture.h"

#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "engine/figure/joint_angles.h"
#include "engine/figure/stance.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

// Heights in metres over the ground, of a body of 1.70 m (engine/figure/body.h).
constexpr double knee_on_ground = 0.2;   // on all fours it is drawn at 0.16
constexpr double hips_on_ground = 0.4;   // lying and sitting on the floor, with a pillow under the hips
constexpr double hips_over_seat = 0.80;  // sitting on a chair is 0.55, just off it 0.7, standing 0.95
constexpr double hand_on_ground = 0.22;  // with a block under it
constexpr double hips_in_plank = 0.2;    // on elbows and knees
constexpr double foot_on_ground = 0.05, off_the_edge = -0.1;  // below the top of a bed
constexpr double ankle_of_heel_up = 0.06;                     // over the ankle of a foot that stands
/// Middle of the palm to the line of the thigh, which is 0.08 thick; below it the hand is beside the seat.
constexpr double hand_near_thigh = 0.15, hand_over_thigh = -0.045, off_hip = 0.25;
constexpr double foot_near_knee = 0.25, foot_below_knee = 0.06, crossed = 0.02;
/// How much of the trunk points upwards: at 0.6 it leans by 53 degrees.
constexpr double trunk_is_up = 0.6;
constexpr double faces_up = 0.6, on_edge = 0.75;
/// A kneeling person's knees are bent, those of one with the legs stretched out in front are not.
constexpr double knees_fold = 60;

bool low(const BodyNow& now, Landmark mark, double height) { return now.body[mark].y - now.ground < height; }

bool knee_is_down(const BodyNow& now, std::size_t side)
{
    const Vector ankle = now.body[on_side(left_ankle, side)], hips = now.body[pelvis];
    const bool folded = measured(now.body, side).knee > knees_fold;
    const bool foot_behind = dot(ankle - now.body[on_side(left_knee, side)], ahead_of(now)) < 0 &&
                             dot(ankle - hips, ahead_of(now)) < 0.1;
    return low(now, on_side(left_knee, side), knee_on_ground) && folded && foot_behind;
}

bool is_seat(const Prop& prop)
{
    using enum PropKind;
    static constexpr PropKind seats[] = {chair, wheelchair, cycle, recumbent, cushion, chair_hold};
    if (prop.kind == bed) return prop.at.empty();
    return std::find(std::begin(seats), std::end(seats), prop.kind) != std::end(seats);
}

bool is_on_seat(const Movement& movement, const BodyNow& now)
{
    if (has_prop(movement, PropKind::cycle) || has_prop(movement, PropKind::recumbent)) return true;
    const bool seat = std::any_of(movement.props.begin(), movement.props.end(), is_seat);
    return seat && now.body[pelvis].y - floor_height(movement) < hips_over_seat;
}

Posture posture_lying(const BodyNow& now)
{
    const double face = now.body.chest.z.y;
    if (face > faces_up) return Posture::on_back;
    return face < -faces_up ? Posture::on_front : Posture::on_side;
}

bool knees_are_low(const BodyNow& now)
{
    return low(now, left_knee, knee_on_ground) || low(now, right_knee, knee_on_ground);
}

/// With the trunk level: on hands and knees, bent over a counter, or lying.
Posture posture_level(const Movement& movement, const BodyNow& now)
{
    if (std::abs(now.body.chest.x.y) > on_edge) return Posture::on_side;
    if (now.body.chest.z.y < 0 && knees_are_low(now) && !low(now, pelvis, hips_in_plank)) {
        const bool hands = low(now, left_wrist, hand_on_ground) || low(now, right_wrist, hand_on_ground);
        return hands ? Posture::all_fours : Posture::kneeling;
    }
    if (low(now, pelvis, hips_on_ground) || now.body.chest.z.y > 0) return posture_lying(now);
    return is_on_seat(movement, now) ? Posture::sitting : Posture::standing;
}

Posture posture_of(const Movement& movement, const BodyNow& now)
{
    const Vector trunk = unit(now.body[nape] - now.body[pelvis]);
    if (trunk.y < trunk_is_up) return posture_level(movement, now);
    const bool left = knee_is_down(now, on_left), right = knee_is_down(now, on_right);
    if (left && right) return Posture::kneeling;
    const bool on_seat = is_on_seat(movement, now);
    if (on_seat && !has_prop(movement, PropKind::bed)) return Posture::sitting;
    if (low(now, pelvis, hips_on_ground)) return Posture::sitting_low;
    if (on_seat) return Posture::sitting;
    return left || right ? Posture::half_kneeling : Posture::standing;
}

bool slides(const Movement& movement, std::size_t side)
{
    return std::any_of(movement.props.begin(), movement.props.end(), [side](const Prop& prop) {
        return prop.kind == PropKind::slider && prop.at.front() >= left_ankle &&
               side_of(prop.at.front()) == side;
    });
}

bool foot_is_down(const Movement& movement, const BodyNow& now, std::size_t side)
{
    if (now.planted.feet[side] || slides(movement, side)) return true;
    const double lowest = lowest_of_foot(now.body, side) - now.ground;
    if (lowest > foot_on_ground || lowest < off_the_edge) return false;
    // Toes that hang down near the floor carry nothing.
    const double ankle = now.body[on_side(left_ankle, side)].y - now.ground - body::sole;
    return now.pose.flat_foot[side] || ankle < ankle_of_heel_up;
}

Vector along_floor(Vector way, Vector instead)
{
    way.y = 0;
    if (length(way) < 0.3) way = {instead.x, 0, instead.z};
    return unit(way);
}

}

BodyNow body_at(const Movement& movement, double share)
{
    BodyNow now{pose_at(movement, share), stance(movement, share), planted_at(movement, share), {}, 0, {}};
    const double floor = floor_height(movement);
    // On a mattress the person lies at height 0 and the floor is far below.
    now.ground = floor < -0.3 ? 0 : floor;
    for (const std::size_t side : {on_left, on_right})
        now.foot_down[side] = foot_is_down(movement, now, side);
    now.posture = posture_of(movement, now);
    if (now.posture == Posture::all_fours || now.posture == Posture::kneeling)
        for (const std::size_t side : {on_left, on_right})
            now.foot_down[side] =
                now.foot_down[side] || (low(now, on_side(left_knee, side), knee_on_ground) &&
                                        low(now, on_side(left_ankle, side), knee_on_ground));
    return now;
}

bool has_prop(const Movement& movement, PropKind kind)
{
    return std::any_of(movement.props.begin(), movement.props.end(),
                       [kind](const Prop& prop) { return prop.kind == kind; });
}

bool lies(Posture posture)
{
    return posture == Posture::on_back || posture == Posture::on_front || posture == Posture::on_side;
}

bool is_upright(Posture posture) { return !lies(posture) && posture != Posture::all_fours; }

bool is_on_thigh(const BodyNow& now, std::size_t side)
{
    if (now.posture != Posture::sitting) return false;
    const Vector hand = now.body[on_side(left_hand, side)];
    const auto rests_on = [&](std::size_t leg) {
        const Vector hip = now.body[on_side(left_hip, leg)], knee = now.body[on_side(left_knee, leg)];
        const Vector along = unit(knee - hip);
        const Vector below = hip + along * std::clamp(dot(hand - hip, along), 0.1, length(knee - hip));
        return length(hand - below) < hand_near_thigh && hand.y > below.y + hand_over_thigh &&
               dot(hand - hip, along) > off_hip;
    };
    return rests_on(on_left) || rests_on(on_right);
}

bool foot_is_on_knee(const BodyNow& now, std::size_t side)
{
    const Vector ankle = now.body[on_side(left_ankle, side)], knee = now.body[on_side(left_knee, 1 - side)];
    const double own_side = dot(ankle - now.body[pelvis], left_of(now)) * (side == on_left ? 1 : -1);
    return own_side < crossed && ankle.y > knee.y - foot_below_knee && length(ankle - knee) < foot_near_knee;
}

Vector ahead_of(const BodyNow& now)
{
    // Lying and on all fours the hips look up or down; ahead is then towards the head.
    return along_floor(now.body.pelvis.z, now.body.pelvis.y);
}

Vector left_of(const BodyNow& now) { return along_floor(now.body.pelvis.x, {1, 0, 0}); }

}
