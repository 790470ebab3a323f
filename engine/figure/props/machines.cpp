// Treadmill, stepper and stairs: what one walks or climbs on.
#include "engine/figure/flesh.h"
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double rail_height = 0.92, post_radius = 0.022;

/// The middle of both hands where they are at the start, or where hands would be.
Vector grips(const Scene& scene)
{
    const Vector hands = middle(scene.start[Landmark::left_hand], scene.start[Landmark::right_hand]);
    const Vector pelvis = scene.start[Landmark::pelvis];
    if (hands.y > 0.7 && hands.z > pelvis.z + 0.1) return {pelvis.x, hands.y - 0.03, hands.z};
    return {pelvis.x, rail_height, pelvis.z + 0.35};
}

/// How high the step under this foot is: where it stands highest.
struct FirstStep {
    double rise, edge;
};

FirstStep first_step(const Scene& scene, std::size_t side)
{
    const Landmark heel = on_side(Landmark::left_heel, side);
    const double at_start = lowest_of_foot(scene.start, side), at_end = lowest_of_foot(scene.end, side);
    const Skeleton& on_step = at_start > at_end ? scene.start : scene.end;
    const double rise = std::max(at_start, at_end) - scene.floor;
    if (rise < 0.08) return {0.17, scene.start_reach.high.z + 0.03};
    return {std::min(rise, 0.24), on_step[heel].z - 0.05};
}

}

void add_treadmill(Scene& scene)
{
    const Vector pelvis = scene.start[Landmark::pelvis], grip = grips(scene);
    const double low = std::min(scene.reach.low.z, pelvis.z - 0.45) - 0.05;
    const double high = std::max({scene.reach.high.z - 0.1, pelvis.z + 0.45, grip.z + 0.1});
    const Vector centre{pelvis.x, scene.floor / 2, (low + high) / 2};
    const double half = (high - low) / 2;
    scene.layers.push_back(
        {behind_body, {box(centre, {0.30, -scene.floor / 2 - 0.004, half}, Role::prop_dark, 0.03)}});
    scene.layers.push_back(
        {behind_body + 1,
         {box({centre.x, -0.012, centre.z}, {0.25, 0.012, half - 0.04}, Role::rubber, 0.01)}});
    for (const double side : {-0.29, 0.29}) {
        const Vector bar{pelvis.x + side, grip.y, grip.z};
        const Vector top{bar.x, grip.y + 0.10, high + 0.02};
        scene.layers.push_back(
            {depth_beside(scene, bar),
             {rod({bar.x, -0.02, high - 0.03}, top, post_radius, Role::prop),
              rod({bar.x, grip.y, grip.z - 0.30}, {bar.x, grip.y, high}, 0.018, Role::prop)}});
    }
    const Vector console{pelvis.x, grip.y + 0.14, high + 0.02};
    scene.layers.push_back(
        {depth_beside(scene, console), {box(console, {0.29, 0.06, 0.03}, Role::prop_dark, 0.015)}});
}

void add_stepper(Scene& scene)
{
    const Vector pelvis = scene.start[Landmark::pelvis], grip = grips(scene);
    const Vector post{pelvis.x, scene.floor + 0.03, grip.z + 0.08};
    scene.layers.push_back({behind_body,
                            {rod({post.x, post.y, pelvis.z - 0.35}, post, 0.03, Role::prop_dark),
                             rod(post, {post.x, grip.y, grip.z + 0.04}, 0.026, Role::prop)}});
    for (const std::size_t side : {on_left, on_right}) {
        const Vector heel = scene.now[on_side(Landmark::left_heel, side)];
        const Vector toe = scene.now[on_side(Landmark::left_toe, side)];
        const double under = lowest_of_foot(scene.now, side) - 0.02;
        const Vector back{heel.x, under, heel.z - 0.02}, ahead{toe.x, under, toe.z + 0.03};
        const double depth = scene.near(heel) < scene.near(pelvis) - 0.03 ? behind_body + 1 : behind_body + 3;
        scene.layers.push_back({depth,
                                {rod(ahead, {ahead.x, scene.floor + 0.10, post.z}, 0.014, Role::prop_dark),
                                 rod(back, ahead, 0.022, Role::rubber)}});
    }
    scene.layers.push_back(
        {depth_beside(scene, grip),
         {rod(grip + Vector{-0.26, 0, 0}, grip + Vector{0.26, 0, 0}, 0.018, Role::rubber)}});
}

void add_stairs(Scene& scene, const Prop& prop)
{
    constexpr double tread = 0.28, half_width = 0.40;
    const std::size_t side = prop.at.empty() ? on_right : side_of(prop.at.front());
    const FirstStep first = first_step(scene, side);
    const double x = scene.start[Landmark::pelvis].x, end = first.edge + 3 * tread;
    Layer steps{behind_body + 1, {}};
    for (int at = 0; at < 3; ++at) {
        const double half_height = first.rise * (at + 1) / 2, from = first.edge + at * tread;
        steps.solids.push_back(box({x, scene.floor + half_height, (from + end) / 2},
                                   {half_width, half_height, (end - from) / 2},
                                   at % 2 == 0 ? Role::prop : Role::prop_light, 0.006));
    }
    scene.layers.push_back(std::move(steps));
    const double out = scene.near({x + 1, 0, 0}) < scene.near({x - 1, 0, 0}) ? half_width : -half_width;
    const Vector foot{x + out, scene.floor, first.edge - 0.05},
        top{x + out, scene.floor + 3 * first.rise, end};
    const Vector up{0, rail_height, 0};
    scene.layers.push_back({behind_body + 0.5,
                            {rod(foot, foot + up, post_radius, Role::prop_dark),
                             rod(top, top + up, post_radius, Role::prop_dark),
                             rod(foot + up, top + up, 0.020, Role::prop_dark)}});
}

}
