#include "engine/figure/flesh.h"

#include "engine/figure/body.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

constexpr double wrist_radius = 0.027, palm_radius = 0.029, finger_radius = 0.019;

std::vector<Solid> trunk(const Skeleton& at, const WorkingParts& work)
{
    const Vector hips = at[left_hip] - at[right_hip], shoulders = at[left_shoulder] - at[right_shoulder];
    const Vector top = middle(at[left_shoulder], at[right_shoulder]);
    const Vector belt = between(at[pelvis], at[loin], 0.45);
    const Role shirt = work.trunk ? Role::accent : Role::shirt;
    return {
        {{{at[nape], 0.046}, {at[head], 0.044}}, work.neck ? Role::accent : Role::skin},
        {{{at[left_hip], 0.080},
          {at[right_hip], 0.080},
          {at[pelvis], 0.098},
          {belt + hips * 0.28, 0.088},
          {belt - hips * 0.28, 0.088}},
         Role::trousers},
        {{{belt + hips * 0.26, 0.089},
          {belt - hips * 0.26, 0.089},
          {at[loin] + hips * 0.24, 0.089},
          {at[loin] - hips * 0.24, 0.089}},
         shirt},
        {{{at[loin] + hips * 0.24, 0.089},
          {at[loin] - hips * 0.24, 0.089},
          {at[ribs] + shoulders * 0.13, 0.099},
          {at[ribs] - shoulders * 0.13, 0.099}},
         shirt},
        {{{at[ribs] + shoulders * 0.13, 0.099},
          {at[ribs] - shoulders * 0.13, 0.099},
          {at[chest] + shoulders * 0.14, 0.104},
          {at[chest] - shoulders * 0.14, 0.104},
          {top + shoulders * 0.44, 0.056},
          {top - shoulders * 0.44, 0.056},
          {top, 0.062}},
         shirt},
    };
}

std::vector<Solid> hair(const Skeleton& at)
{
    const auto on_head = [&](double up, double forward) {
        return at[head] + at.head * Vector{0, up, forward};
    };
    return {{{{on_head(0.026, -0.020), 0.106}, {on_head(-0.020, -0.042), 0.080}}, Role::hair}};
}

std::vector<Solid> face(const Skeleton& at)
{
    const auto on_head = [&](double up, double forward) {
        return at[head] + at.head * Vector{0, up, forward};
    };
    return {{{{on_head(-0.004, 0.006), 0.100}, {on_head(-0.046, 0.026), 0.070}}, Role::skin},
            {{{on_head(-0.012, 0.110), 0.015}, {on_head(0.010, 0.090), 0.014}}, Role::skin}};
}

std::vector<Solid> upper_arm(const Skeleton& at, std::size_t side, bool works)
{
    const Vector shoulder = at[on_side(left_shoulder, side)], elbow = at[on_side(left_elbow, side)];
    std::vector<Solid> solids{{{{shoulder, 0.052}, {elbow, 0.037}}, works ? Role::accent : Role::skin}};
    if (!works) solids.push_back({{{shoulder, 0.057}, {between(shoulder, elbow, 0.45), 0.051}}, Role::shirt});
    return solids;
}

std::vector<Solid> open_hand(const Skeleton& at, std::size_t side)
{
    const Vector wrist = at[on_side(left_wrist, side)], knuckles = at[on_side(left_hand, side)];
    const Vector along = unit(knuckles - wrist), thumb = at[on_side(left_thumb, side)];
    const Vector across = unit((thumb - wrist) - along * dot(thumb - wrist, along)) * 0.013;
    const Vector tips = at[on_side(left_fingers, side)];
    return {{{{wrist, wrist_radius}, {knuckles + across, palm_radius}, {knuckles - across, palm_radius}},
             Role::skin},
            {{{knuckles + across, palm_radius - 0.003},
              {knuckles - across, palm_radius - 0.003},
              {tips + across * 0.6, finger_radius},
              {tips - across * 0.6, finger_radius}},
             Role::skin},
            {{{between(wrist, knuckles, 0.3), 0.018}, {thumb, 0.015}}, Role::skin}};
}

std::vector<Solid> fist(const Skeleton& at, std::size_t side)
{
    const Vector wrist = at[on_side(left_wrist, side)], knuckles = at[on_side(left_hand, side)];
    return {{{{wrist, wrist_radius}, {between(wrist, knuckles, 0.85), 0.042}}, Role::skin}};
}

std::vector<Solid> forearm(const Skeleton& at, std::size_t side, bool works, bool closed)
{
    std::vector<Solid> solids = closed ? fist(at, side) : open_hand(at, side);
    solids.push_back({{{at[on_side(left_elbow, side)], 0.037}, {at[on_side(left_wrist, side)], wrist_radius}},
                      works ? Role::accent : Role::skin});
    return solids;
}

Solid thigh(const Skeleton& at, std::size_t side, Role role)
{
    return {{{at[on_side(left_hip, side)], 0.080}, {at[on_side(left_knee, side)], 0.057}}, role};
}

Solid shoe(const Skeleton& at, std::size_t side)
{
    return {{{at[on_side(left_heel, side)], body::heel_radius},
             {at[on_side(left_ball, side)], body::foot_radius},
             {at[on_side(left_outer, side)], body::foot_radius},
             {at[on_side(left_toe, side)], body::toe_radius},
             {at[on_side(left_ankle, side)], 0.039}},
            Role::shoe};
}

Solid shank(const Skeleton& at, std::size_t side, Role role)
{
    return {{{at[on_side(left_knee, side)], 0.057}, {at[on_side(left_ankle, side)], 0.040}}, role};
}

double lowest_of(const std::vector<Solid>& solids)
{
    double lowest = 1e9;
    for (const Solid& solid : solids)
        for (const Sphere& sphere : solid.spheres) lowest = std::min(lowest, sphere.at.y - sphere.radius);
    return lowest;
}

}

Flesh flesh_of(const Skeleton& at, const WorkingParts& work, const std::array<bool, 2>& fists)
{
    Flesh flesh{trunk(at, work), hair(at), face(at), {}, {}, {}, {}};
    for (const std::size_t side : {on_left, on_right}) {
        const Role cloth = work.legs[side] ? Role::accent : Role::trousers;
        flesh.upper_arms[side] = upper_arm(at, side, work.arms[side]);
        flesh.forearms[side] = forearm(at, side, work.arms[side], fists[side]);
        flesh.thighs[side] = {thigh(at, side, cloth)};
        flesh.shanks[side] = {shoe(at, side), shank(at, side, cloth)};
    }
    return flesh;
}

void Extent::add(const Sphere& sphere)
{
    const Vector at = sphere.at;
    const double r = sphere.radius;
    low = {std::min(low.x, at.x - r), std::min(low.y, at.y - r), std::min(low.z, at.z - r)};
    high = {std::max(high.x, at.x + r), std::max(high.y, at.y + r), std::max(high.z, at.z + r)};
}

void Extent::add(const Flesh& flesh)
{
    const auto add_all = [this](const std::vector<Solid>& solids) {
        for (const Solid& solid : solids)
            for (const Sphere& sphere : solid.spheres) add(sphere);
    };
    add_all(flesh.trunk);
    add_all(flesh.hair);
    add_all(flesh.head);
    for (const auto* pair : {&flesh.upper_arms, &flesh.forearms, &flesh.thighs, &flesh.shanks})
        for (const std::vector<Solid>& solids : *pair) add_all(solids);
}

Extent extent_of(const Skeleton& at)
{
    Extent extent;
    extent.add(flesh_of(at));
    return extent;
}

double lowest_of_hand(const Skeleton& at, std::size_t side) { return lowest_of(open_hand(at, side)); }
double lowest_of_foot(const Skeleton& at, std::size_t side) { return lowest_of({shoe(at, side)}); }

}
