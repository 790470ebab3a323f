#include "engine/figure/skeleton.h"

#include "engine/figure/body.h"

namespace pacewise {

namespace {

using enum Landmark;

/// +1 towards x for the left side.
double outward(std::size_t side) { return side == on_left ? 1 : -1; }

Rotation bent(const Pose& pose, axis::Axis forward, double share)
{
    return about_x(pose.trunk[forward] * share) * about_z(-pose.trunk[forward + 1] * share) *
           about_y(-pose.trunk[forward + 2] * share);
}

/// Returns which way the upper chest looks.
Rotation place_trunk(Skeleton& body, const Pose& pose, const Rotation& pelvis_turn)
{
    const Rotation lumbar = pelvis_turn * bent(pose, axis::spine, 1.0 / 3);
    const Rotation lower = pelvis_turn * bent(pose, axis::spine, 2.0 / 3);
    const Rotation upper = pelvis_turn * bent(pose, axis::spine, 1);
    body[loin] = body[pelvis] + lumbar.y * body::lumbar;
    body[ribs] = body[loin] + lower.y * body::lower_chest;
    body[chest] = body[ribs] + upper * Vector{0, 0.05, 0.012};
    body[nape] = body[ribs] + upper * Vector{0, body::upper_chest + 0.015, -0.005};
    body.head = upper * bent(pose, axis::neck, 1);
    body[head] = body[nape] + body.head * Vector{0, body::neck, 0.022};
    return upper;
}

/// Where the shoulder is seen from the middle of the chest; the blade swings it around the breastbone.
Vector shoulder_place(const std::array<double, angle::count>& angles, double out)
{
    const double collar_bone = body::half_shoulders - body::half_breastbone;
    const Vector swung = about_z(out * angles[angle::blade_up]) * about_y(-out * angles[angle::blade]) *
                         Vector{out * collar_bone, 0, 0};
    return Vector{out * body::half_breastbone, body::upper_chest - 0.02, 0} + swung;
}

void place_arm(Skeleton& body, const Pose& pose, const Rotation& chest_turn, std::size_t side)
{
    const auto& angles = pose.limbs[side];
    const auto at = [&](Landmark left) -> Vector& { return body[on_side(left, side)]; };
    at(left_shoulder) = body[ribs] + chest_turn * shoulder_place(angles, outward(side));
    const Rotation upper = chest_turn * about_x(-angles[angle::shoulder]) *
                           about_z(outward(side) * angles[angle::shoulder_out]) *
                           about_y(outward(side) * angles[angle::shoulder_turn]);
    const Rotation fore = upper * about_x(-angles[angle::elbow]);
    const Rotation hand = fore * about_x(-angles[angle::wrist]);
    at(left_elbow) = at(left_shoulder) - upper.y * body::upper_arm;
    at(left_wrist) = at(left_elbow) - fore.y * body::forearm;
    at(left_hand) = at(left_wrist) - hand.y * body::palm;
    at(left_fingers) = at(left_hand) - hand.y * body::fingers;
    at(left_thumb) = at(left_wrist) + hand * Vector{-outward(side) * 0.012, -0.062, 0.042};
}

/// The foot level on the floor, pointing where the leg points.
Rotation level_foot(const Rotation& shank, const Rotation& foot)
{
    Vector forward = foot.z;
    forward.y = 0;
    if (length(forward) < 0.3) forward = {shank.y.x, 0, shank.y.z};
    forward = unit(forward);
    const Vector up{0, 1, 0};
    return {cross(up, forward), up, forward};
}

void place_foot(Skeleton& body, const Rotation& foot, std::size_t side)
{
    const auto at = [&](Landmark left) -> Vector& { return body[on_side(left, side)]; };
    const Vector ankle = at(left_ankle);
    const double in = -outward(side) * body::half_foot;
    const double ball_height = body::foot_radius - body::sole;
    at(left_heel) = ankle + foot * Vector{0, body::heel_radius - body::sole, -body::heel};
    at(left_ball) = ankle + foot * Vector{in, ball_height, body::toes - 0.045};
    at(left_outer) = ankle + foot * Vector{-in, ball_height, body::toes - 0.06};
    at(left_toe) = ankle + foot * Vector{in * 0.3, body::toe_radius - body::sole, body::toes};
}

void place_leg(Skeleton& body, const Pose& pose, const Rotation& pelvis_turn, std::size_t side)
{
    const auto& angles = pose.limbs[side];
    const auto at = [&](Landmark left) -> Vector& { return body[on_side(left, side)]; };
    at(left_hip) = body[pelvis] + pelvis_turn * Vector{outward(side) * body::half_hips, -0.02, 0};
    const Rotation thigh = pelvis_turn * about_x(-angles[angle::hip]) *
                           about_z(outward(side) * angles[angle::hip_out]) *
                           about_y(outward(side) * angles[angle::hip_turn]);
    const Rotation shank = thigh * about_x(angles[angle::knee]);
    Rotation foot = shank * about_x(-angles[angle::ankle]);
    if (pose.flat_foot[side]) foot = level_foot(shank, foot) * about_x(-angles[angle::ankle]);
    at(left_knee) = at(left_hip) - thigh.y * body::thigh;
    at(left_ankle) = at(left_knee) - shank.y * body::shank;
    place_foot(body, foot, side);
}

}

Skeleton skeleton_of(const Pose& pose)
{
    Skeleton body;
    const Rotation pelvis_turn =
        about_y(pose.trunk[axis::turn]) * about_x(pose.trunk[axis::tilt]) * about_z(pose.trunk[axis::roll]);
    const Rotation chest_turn = place_trunk(body, pose, pelvis_turn);
    body.pelvis = pelvis_turn;
    body.chest = chest_turn;
    for (const std::size_t side : {on_left, on_right}) {
        place_arm(body, pose, chest_turn, side);
        place_leg(body, pose, pelvis_turn, side);
    }
    return body;
}

void shift(Skeleton& body, Vector by)
{
    for (Vector& point : body.points) point = point + by;
}

}
