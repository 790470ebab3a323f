#include "engine/figure/clearance.h"

#include "engine/figure/body.h"
#include "engine/figure/part_words.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

using enum Landmark;

/// How deep one part may sink into another before it looks wrong.
constexpr double soft = 0.045;

/// A rounded stick.
struct Capsule {
    Vector from, to;
    double radius;
};

/// The point of the stick that is nearest to `place`.
double distance_to(const Capsule& capsule, Vector place)
{
    const Vector along = capsule.to - capsule.from;
    const double size = dot(along, along);
    const double share = size < 1e-12 ? 0 : std::clamp(dot(place - capsule.from, along) / size, 0.0, 1.0);
    return length(capsule.from + along * share - place);
}

/// A ball around a stick, to pass over sticks that are far from each other.
double half_length(const Capsule& capsule) { return length(capsule.to - capsule.from) / 2 + capsule.radius; }

/// Whether a point of `a` is deeper than allowed inside `b`; nine points are near enough for sticks of a
/// body.
bool too_deep(const Capsule& a, const Capsule& b, double allowed)
{
    const double apart = length(middle(a.from, a.to) - middle(b.from, b.to));
    if (apart > half_length(a) + half_length(b) - allowed) return false;
    const double least = a.radius + b.radius - allowed;
    for (int at = 0; at <= 8; ++at)
        if (distance_to(b, between(a.from, a.to, at / 8.0)) < least) return true;
    return false;
}

struct Part {
    const char* name;
    Capsule shape;
};

/// The core of pelvis, belly and chest, from side to side.
std::array<Part, 5> trunk_parts(const Skeleton& at)
{
    const Vector hips = at[left_hip] - at[right_hip];
    const Vector shoulders = at.chest * Vector{2 * body::half_shoulders, 0, 0};
    return {Part{"the hips", {at[pelvis] + hips * 0.3, at[pelvis] - hips * 0.3, 0.09}},
            Part{"the belly", {at[loin] + hips * 0.24, at[loin] - hips * 0.24, 0.085}},
            Part{"the trunk", {at[ribs] + shoulders * 0.13, at[ribs] - shoulders * 0.13, 0.095}},
            Part{"the chest", {at[chest] + shoulders * 0.14, at[chest] - shoulders * 0.14, 0.10}},
            Part{"the head", {at[head], at[head], body::head_radius}}};
}

struct Limb {
    std::size_t side;
    Capsule forearm, hand, thigh, shank, foot;
};

Limb limb_of(const Skeleton& body, std::size_t side)
{
    const auto at = [&](Landmark left) { return body[on_side(left, side)]; };
    return {side,
            {between(at(left_elbow), at(left_wrist), 0.3), at(left_wrist), 0.03},
            {at(left_wrist), at(left_fingers), 0.025},
            {between(at(left_hip), at(left_knee), 0.55), at(left_knee), 0.057},
            {between(at(left_knee), at(left_ankle), 0.15), at(left_ankle), 0.045},
            {at(left_heel), at(left_toe), 0.03}};
}

struct Named {
    const char* name;
    const Capsule& shape;
};

void tell(std::vector<Said>& found, const Named& one, const Named& other, double allowed = soft)
{
    if (too_deep(one.shape, other.shape, allowed))
        found.push_back(said("{1} goes through {2}", one.name, other.name));
}

void limb_and_trunk(std::vector<Said>& found, const std::array<Part, 5>& trunk, const Limb& limb)
{
    const Capsule knee{limb.thigh.to, limb.thigh.to, limb.thigh.radius};
    for (const Part& core : trunk) {
        const Named other{core.name, core.shape};
        tell(found, {part::forearm.on(limb.side), limb.forearm}, other);
        tell(found, {part::hand.on(limb.side), limb.hand}, other);
        tell(found, {part::foot.on(limb.side), limb.foot}, other);
        // A thigh that is pulled to the belly presses into it.
        tell(found, {part::knee.on(limb.side), knee}, other, 0.09);
        tell(found, {part::shin.on(limb.side), limb.shank}, other, 0.06);
    }
}

void arm_and_leg(std::vector<Said>& found, const Limb& arm, const Limb& leg)
{
    for (const Named& of_arm :
         {Named{part::forearm.on(arm.side), arm.forearm}, Named{part::hand.on(arm.side), arm.hand}}) {
        tell(found, of_arm, {part::thigh.on(leg.side), leg.thigh});
        tell(found, of_arm, {part::shin.on(leg.side), leg.shank});
    }
}

}

std::vector<Said> parts_in_each_other(const Skeleton& body)
{
    std::vector<Said> found;
    const Limb left = limb_of(body, on_left), right = limb_of(body, on_right);
    const auto trunk = trunk_parts(body);
    for (const Limb* limb : {&left, &right}) limb_and_trunk(found, trunk, *limb);
    for (const Limb* arm : {&left, &right})
        for (const Limb* leg : {&left, &right}) arm_and_leg(found, *arm, *leg);
    tell(found, {part::forearm.on(left.side), left.forearm}, {part::forearm.on(right.side), right.forearm});
    tell(found, {part::knee.on(left.side), left.thigh}, {part::knee.on(right.side), right.thigh});
    tell(found, {part::shin.on(left.side), left.shank}, {part::shin.on(right.side), right.shank});
    tell(found, {part::foot.on(left.side), left.foot}, {part::shin.on(right.side), right.shank});
    tell(found, {part::foot.on(right.side), right.foot}, {part::shin.on(left.side), left.shank});
    return found;
}

}
