#include "engine/figure/range_of_motion.h"

#include "engine/figure/joint_angles.h"
#include "engine/figure/stance.h"

#include <algorithm>

namespace pacewise {

namespace {

/// In degrees, with the words for going beyond the lower and the upper limit.
struct Limit {
    double low, high;
    const char *below, *above;
};

// AAOS 1965 and Norkin & White 5th ed., rounded: spine flexion 75, extension 30, side 35, rotation 45; neck
// 60, 60, 45, 80; shoulder 180, 50, 180; elbow 145; wrist 80; hip 125, 20, 45, adduction 30; knee 140; ankle
// 20 up, 50 down.
constexpr Limit spine{-30, 75, "the back arches", "the back bends forward"};
constexpr Limit spine_side{-35, 35, "the back bends to the left", "the back bends to the right"};
constexpr Limit spine_turn{-45, 45, "the back turns to the left", "the back turns to the right"};
constexpr Limit neck{-60, 60, "the neck bends back", "the neck bends forward"};
constexpr Limit neck_side{-45, 45, "the neck bends to the left", "the neck bends to the right"};
constexpr Limit neck_turn{-80, 80, "the head turns to the left", "the head turns to the right"};
constexpr Limit blade{-25, 25, "shoulder blade goes back", "shoulder blade goes forward"};
constexpr Limit blade_up{-10, 40, "shoulder blade goes down", "shoulder blade goes up"};
constexpr Limit arm_back{-90, 50, "arm goes back", "arm goes back"};
constexpr Limit elbow{0, 145, "elbow bends", "elbow bends"};
constexpr Limit wrist{0, 80, "wrist bends", "wrist bends"};
constexpr Limit hip{-20, 125, "thigh goes back", "hip bends"};
constexpr Limit hip_out{-30, 45, "thigh crosses over", "thigh goes out"};
constexpr Limit knee{0, 140, "knee bends", "knee bends"};
constexpr Limit ankle{-50, 20, "foot points down", "foot bends up"};
/// The weight of the body takes a joint further than its own muscles: the shin over a flat foot, a palm on
/// the floor, the knees and hips of someone who sits back on the heels, the instep on the floor.
constexpr double ankle_under_load = 25, wrist_under_load = 90, knee_on_heels = 155, hip_on_heels = 140;
constexpr double instep_on_floor = -82;
/// A bent hip lets the thigh go further out: sitting with the knees apart.
constexpr double hip_out_when_bent = 60;

/// Rounding of authored angles, and of what the two-bone chain bends.
constexpr double tolerance = 2;

std::string whole_degrees(double degrees) { return std::to_string(std::lround(std::abs(degrees))); }

class Check {
public:
    Check(std::string when, std::vector<std::string>& found) : when_(std::move(when)), found_(found) {}

    void operator()(double degrees, const Limit& limit, const std::string& side = "")
    {
        if (degrees < limit.low - tolerance) tell(limit.below, degrees, limit.low, side);
        if (degrees > limit.high + tolerance) tell(limit.above, degrees, limit.high, side);
    }

private:
    void tell(const char* what, double degrees, double limit, const std::string& side)
    {
        const std::string who = side.empty() ? std::string(what) : "the " + side + " " + what;
        found_.push_back(when_ + " " + who + " by " + whole_degrees(degrees) + " degrees, but " +
                         whole_degrees(limit) + " is the limit");
    }

    std::string when_;
    std::vector<std::string>& found_;
};

void check_trunk(Check& check, const Pose& pose)
{
    check(pose.trunk[axis::spine], spine);
    check(pose.trunk[axis::spine_side], spine_side);
    check(pose.trunk[axis::spine_turn], spine_turn);
    check(pose.trunk[axis::neck], neck);
    check(pose.trunk[axis::neck_side], neck_side);
    check(pose.trunk[axis::neck_turn], neck_turn);
}

/// The shin lies, and the sole looks up.
bool lies_on_instep(const Skeleton& body, std::size_t side)
{
    const Vector at = body[on_side(Landmark::left_ankle, side)];
    const Vector shin = unit(body[on_side(Landmark::left_knee, side)] - at);
    return std::abs(shin.y) < 0.6 && body[on_side(Landmark::left_heel, side)].y > at.y;
}

Limit up_to(Limit limit, double high, bool further)
{
    if (further) limit.high = high;
    return limit;
}

/// Behind the trunk a hanging arm goes 50 degrees, one that is raised straight up no more than 15.
Limit arm_back_limit(const Skeleton& body, std::size_t side)
{
    const Vector arm =
        unit(body[on_side(Landmark::left_elbow, side)] - body[on_side(Landmark::left_shoulder, side)]);
    return up_to(arm_back, 50 - 35 * dot(arm, body.chest.y), dot(arm, body.chest.y) > 0);
}

void check_arm(Check& check, const LimbAngles& angles, const Limit& back, bool palm_leans,
               const std::string& name)
{
    check(angles.shoulder_back, back, name);
    check(angles.elbow, elbow, name);
    check(angles.wrist, up_to(wrist, wrist_under_load, palm_leans), name);
}

void check_leg(Check& check, const LimbAngles& angles, bool flat_foot, bool on_instep,
               const std::string& name)
{
    check(angles.hip, up_to(hip, hip_on_heels, on_instep), name);
    check(angles.hip_out, up_to(hip_out, hip_out_when_bent, angles.hip > 45), name);
    check(angles.knee, up_to(knee, knee_on_heels, on_instep), name);
    Limit foot = up_to(ankle, ankle_under_load, flat_foot);
    if (on_instep) foot.low = instep_on_floor;
    check(angles.ankle, foot, name);
}

void check_limbs(Check& check, const Movement& movement, const Pose& pose, const Skeleton& body,
                 std::size_t side)
{
    const LimbAngles angles = measured(body, side);
    const std::string name = side == on_right ? "right" : "left";
    check(pose.limbs[side][angle::blade], blade, name);
    check(pose.limbs[side][angle::blade_up], blade_up, name);
    check_arm(check, angles, arm_back_limit(body, side), movement.planted.hands[side], name);
    check_leg(check, angles, pose.flat_foot[side], lies_on_instep(body, side), name);
}

std::string when(double share)
{
    return share == 0 ? "at the start" : share == 1 ? "at the end" : "in the middle";
}

}

std::vector<std::string> out_of_range(const Movement& movement)
{
    std::vector<std::string> found;
    for (const double share : drawn_moments(movement)) {
        const Pose pose = pose_at(movement, share);
        const Skeleton body = stance(movement, share);
        Check check(when(share), found);
        check_trunk(check, pose);
        for (const std::size_t side : {on_left, on_right}) check_limbs(check, movement, pose, body, side);
    }
    return found;
}

}
