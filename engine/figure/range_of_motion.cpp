#include "engine/figure/range_of_motion.h"

#include "engine/figure/joint_angles.h"
#include "engine/figure/part_words.h"
#include "engine/figure/stance.h"

#include <algorithm>

namespace pacewise {

namespace {

/// What a joint does that goes too far: "{1} bends" and the part that does it.
struct Going {
    const char* does;
    PartWords part;
};

constexpr PartWords back{"the back", "the back"}, of_neck{"the neck", "the neck"},
    of_head{"the head", "the head"};

/// In degrees, with the words for going beyond the lower and the upper limit.
struct Limit {
    double low, high;
    Going below, above;
};

// AAOS 1965 and Norkin & White 5th ed., rounded: spine flexion 75, extension 30, side 35, rotation 45; neck
// 60, 60, 45, 80; shoulder 180, 50, 180; elbow 145; wrist 80; hip 125, 20, 45, adduction 30; knee 140; ankle
// 20 up, 50 down.
constexpr Limit spine{-30, 75, {"{1} arches", back}, {"{1} bends forward", back}};
constexpr Limit spine_side{-35, 35, {"{1} bends to the left", back}, {"{1} bends to the right", back}};
constexpr Limit spine_turn{-45, 45, {"{1} turns to the left", back}, {"{1} turns to the right", back}};
constexpr Limit neck{-60, 60, {"{1} bends back", of_neck}, {"{1} bends forward", of_neck}};
constexpr Limit neck_side{-45, 45, {"{1} bends to the left", of_neck}, {"{1} bends to the right", of_neck}};
constexpr Limit neck_turn{-80, 80, {"{1} turns to the left", of_head}, {"{1} turns to the right", of_head}};
constexpr Limit blade{-25, 25, {"{1} goes back", part::blade}, {"{1} goes forward", part::blade}};
constexpr Limit blade_up{-10, 40, {"{1} goes down", part::blade}, {"{1} goes up", part::blade}};
constexpr Limit arm_back{-90, 50, {"{1} goes back", part::arm}, {"{1} goes back", part::arm}};
constexpr Limit elbow{0, 145, {"{1} bends", part::elbow}, {"{1} bends", part::elbow}};
constexpr Limit wrist{0, 80, {"{1} bends", part::wrist}, {"{1} bends", part::wrist}};
constexpr Limit hip{-20, 125, {"{1} goes back", part::thigh}, {"{1} bends", part::hip}};
constexpr Limit hip_out{-30, 45, {"{1} crosses over", part::thigh}, {"{1} goes out", part::thigh}};
constexpr Limit knee{0, 140, {"{1} bends", part::knee}, {"{1} bends", part::knee}};
constexpr Limit ankle{-50, 20, {"{1} points down", part::foot}, {"{1} bends up", part::foot}};
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
    Check(double share, std::vector<Said>& found) : share_(share), found_(found) {}

    void operator()(double degrees, const Limit& limit, std::size_t side = on_left)
    {
        if (degrees < limit.low - tolerance) tell(limit.below, degrees, limit.low, side);
        if (degrees > limit.high + tolerance) tell(limit.above, degrees, limit.high, side);
    }

private:
    void tell(const Going& going, double degrees, double limit, std::size_t side)
    {
        found_.push_back(at_moment(share_, said("{1} by {2} degrees, but {3} is the limit",
                                                said(going.does, going.part.on(side)), whole_degrees(degrees),
                                                whole_degrees(limit))));
    }

    double share_;
    std::vector<Said>& found_;
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

void check_arm(Check& check, const LimbAngles& angles, const Limit& behind, bool palm_leans, std::size_t side)
{
    check(angles.shoulder_back, behind, side);
    check(angles.elbow, elbow, side);
    check(angles.wrist, up_to(wrist, wrist_under_load, palm_leans), side);
}

void check_leg(Check& check, const LimbAngles& angles, bool flat_foot, bool on_instep, std::size_t side)
{
    check(angles.hip, up_to(hip, hip_on_heels, on_instep), side);
    check(angles.hip_out, up_to(hip_out, hip_out_when_bent, angles.hip > 45), side);
    check(angles.knee, up_to(knee, knee_on_heels, on_instep), side);
    Limit foot = up_to(ankle, ankle_under_load, flat_foot);
    if (on_instep) foot.low = instep_on_floor;
    check(angles.ankle, foot, side);
}

void check_limbs(Check& check, const Movement& movement, const Pose& pose, const Skeleton& body,
                 std::size_t side)
{
    const LimbAngles angles = measured(body, side);
    check(pose.limbs[side][angle::blade], blade, side);
    check(pose.limbs[side][angle::blade_up], blade_up, side);
    check_arm(check, angles, arm_back_limit(body, side), movement.planted.hands[side], side);
    check_leg(check, angles, pose.flat_foot[side], lies_on_instep(body, side), side);
}

}

std::vector<Said> out_of_range(const Movement& movement)
{
    std::vector<Said> found;
    for (const double share : drawn_moments(movement)) {
        const Pose pose = pose_at(movement, share);
        const Skeleton body = stance(movement, share);
        Check check(share, found);
        check_trunk(check, pose);
        for (const std::size_t side : {on_left, on_right}) check_limbs(check, movement, pose, body, side);
    }
    return found;
}

}
