#include "engine/figure/joint_angles.h"

#include "engine/figure/body.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

double degrees(double radians) { return radians * 180 / pi; }
double arc_sine(double share) { return degrees(std::asin(std::clamp(share, -1.0, 1.0))); }

/// By how much the line bends in the middle; 0 is straight.
double bend(Vector a, Vector b, Vector c)
{
    return degrees(std::acos(std::clamp(dot(unit(b - a), unit(c - b)), -1.0, 1.0)));
}

struct BallJoint {
    double forward, out;
};

/// The direction of an upper arm or a thigh, seen from the chest or the pelvis.
BallJoint ball_joint(const Rotation& trunk, Vector limb, double outward)
{
    const Vector to{dot(limb, trunk.x), dot(limb, trunk.y), dot(limb, trunk.z)};
    const double out = arc_sine(outward * to.x);
    // Straight out to the side, forwards has no meaning.
    if (std::hypot(to.y, to.z) < 0.17) return {0, out};
    return {degrees(std::atan2(to.z, -to.y)), out};
}

}

LimbAngles measured(const Skeleton& body, std::size_t side)
{
    const auto at = [&](Landmark left) { return body[on_side(left, side)]; };
    const double outward = side == on_left ? 1 : -1;
    const BallJoint shoulder = ball_joint(body.chest, unit(at(left_elbow) - at(left_shoulder)), outward);
    const BallJoint hip = ball_joint(body.pelvis, unit(at(left_knee) - at(left_hip)), outward);
    // The line from heel to toe of a level foot falls a little, because the toe is thinner.
    const double fall = arc_sine((body::heel_radius - body::toe_radius) / (body::heel + body::toes));
    const Vector sole = unit(at(left_toe) - at(left_heel)), shin = unit(at(left_knee) - at(left_ankle));
    return {shoulder.forward,
            shoulder.out,
            arc_sine(-dot(unit(at(left_elbow) - at(left_shoulder)), body.chest.z)),
            bend(at(left_shoulder), at(left_elbow), at(left_wrist)),
            bend(at(left_elbow), at(left_wrist), at(left_hand)),
            hip.forward,
            hip.out,
            bend(at(left_hip), at(left_knee), at(left_ankle)),
            arc_sine(dot(sole, shin)) + fall};
}

}
