// Cycles for legs and arms. The crank turns around the middle between the two feet or hands of the start.
#include "engine/figure/body.h"
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double frame_radius = 0.02;

struct Crank {
    Vector centre;
    double radius;
};

Crank crank_of(const Scene& scene, Landmark left)
{
    const Vector a = scene.start[left], b = scene.start[on_side(left, on_right)];
    const Vector arm = (a - b) * 0.5;
    return {middle(a, b), std::clamp(std::hypot(arm.y, arm.z), 0.06, 0.18)};
}

/// A wheel with its two pedals or grips where the feet or hands are now.
void add_crank(Scene& scene, const Crank& crank, Landmark left, double wheel)
{
    scene.layers.push_back(
        {behind_body + 2,
         {rod(crank.centre + Vector{-0.02, 0, 0}, crank.centre + Vector{0.02, 0, 0}, wheel, Role::prop)}});
    for (const std::size_t side : {on_left, on_right}) {
        const Vector at = scene.now[on_side(left, side)];
        const Vector hub{at.x * 0.5, crank.centre.y, crank.centre.z};
        const double depth =
            scene.near(at) < scene.near(crank.centre) - 0.03 ? behind_body + 1 : behind_body + 3;
        scene.layers.push_back({depth,
                                {rod(hub, {hub.x, at.y - 0.02, at.z}, 0.013, Role::prop_dark),
                                 rod({at.x - 0.04, at.y - 0.035, at.z}, {at.x + 0.04, at.y - 0.035, at.z},
                                     0.016, Role::prop_dark)}});
    }
}

Vector on_floor(const Scene& scene, Vector at) { return {at.x, scene.floor + frame_radius, at.z}; }

}

void add_cycle(Scene& scene)
{
    const Crank crank = crank_of(scene, Landmark::left_ball);
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector saddle{pelvis.x, pelvis.y - body::seat - 0.03, pelvis.z};
    const Vector hands = middle(scene.start[Landmark::left_hand], scene.start[Landmark::right_hand]);
    const Vector centre{0, crank.centre.y, crank.centre.z};
    const Vector front = on_floor(scene, {0, 0, std::max(hands.z, crank.centre.z) + 0.10});
    const Vector back = on_floor(scene, {0, 0, saddle.z - 0.12});
    const Vector grip{0, hands.y - 0.03, hands.z},
        under_saddle = on_floor(scene, saddle + Vector{0, 0, 0.04});
    const Vector column = on_floor(scene, {0, 0, centre.z + 0.12});
    Layer frame{behind_body,
                {rod(back, front, frame_radius + 0.004, Role::prop_dark),
                 rod(under_saddle, saddle, frame_radius + 0.003, Role::prop_dark),
                 rod(between(under_saddle, saddle, 0.45), centre, frame_radius, Role::prop_dark),
                 rod(column, grip, frame_radius + 0.003, Role::prop_dark),
                 rod(centre, column, frame_radius + 0.01, Role::prop_dark)}};
    for (const Vector foot : {back, front})
        frame.solids.push_back(
            rod(foot + Vector{-0.18, 0, 0}, foot + Vector{0.18, 0, 0}, 0.026, Role::rubber));
    frame.solids.push_back(box(grip + Vector{0, 0.10, 0.05}, {0.09, 0.055, 0.02}, Role::prop, 0.015));
    scene.layers.push_back(std::move(frame));
    scene.layers.push_back(
        {behind_body + 4,
         {{{{saddle + Vector{0, 0, -0.10}, 0.045}, {saddle + Vector{0, 0.005, 0.14}, 0.022}},
           Role::rubber}}});
    scene.layers.push_back(
        {scene.near(hands) - 0.02,
         {rod({-0.24, hands.y - 0.02, hands.z}, {0.24, hands.y - 0.02, hands.z}, 0.018, Role::rubber)}});
    add_crank(scene, {centre, crank.radius}, Landmark::left_ball, std::max(0.10, crank.radius * 0.9));
}

void add_arm_cycle(Scene& scene)
{
    const Crank crank = crank_of(scene, Landmark::left_hand);
    const Vector centre{0, crank.centre.y, crank.centre.z};
    const Vector table{0, std::max(scene.floor + 0.5, centre.y - crank.radius - 0.12), centre.z + 0.08};
    scene.layers.push_back(
        {behind_body,
         {rod(centre, table, 0.025, Role::prop_dark), rod(table, on_floor(scene, table), 0.03, Role::prop),
          box(table, {0.28, 0.02, 0.16}, Role::prop),
          box(on_floor(scene, table), {0.24, 0.02, 0.16}, Role::prop)}});
    add_crank(scene, {centre, crank.radius}, Landmark::left_hand, 0.07);
}

void add_pedals(Scene& scene)
{
    const Crank crank = crank_of(scene, Landmark::left_ball);
    const Vector centre{0, crank.centre.y, crank.centre.z};
    const Vector front = on_floor(scene, centre + Vector{0, 0, 0.16});
    const Vector back = on_floor(scene, centre + Vector{0, 0, -0.16});
    scene.layers.push_back({behind_body,
                            {rod(back, front, frame_radius, Role::prop_dark),
                             rod(centre, on_floor(scene, centre), 0.03, Role::prop_dark)}});
    add_crank(scene, {centre, crank.radius}, Landmark::left_ball, 0.055);
}

void add_recumbent(Scene& scene)
{
    const Crank crank = crank_of(scene, Landmark::left_ball);
    const Vector centre{0, crank.centre.y, crank.centre.z};
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector lean = unit(scene.start[Landmark::nape] - pelvis), back = cross({1, 0, 0}, lean) * -0.13;
    const Vector seat = pelvis + Vector{0, -body::seat - 0.03, 0.03};
    const Vector rear = on_floor(scene, {0, 0, seat.z - 0.25}),
                 front = on_floor(scene, {0, 0, centre.z + 0.14});
    scene.layers.push_back({behind_body,
                            {rod(rear, front, frame_radius, Role::prop_dark),
                             rod(seat, on_floor(scene, seat + Vector{0, 0, 0.05}), 0.03, Role::prop_dark),
                             rod(centre, on_floor(scene, centre), 0.03, Role::prop_dark)}});
    const auto backrest = [&](double up) { return pelvis + back + lean * up; };
    scene.layers.push_back({behind_body + 4,
                            {box(seat, {0.18, 0.03, 0.20}, Role::prop, 0.02),
                             rod(backrest(0), backrest(0.46), 0.030, Role::prop)}});
    add_crank(scene, {centre, crank.radius}, Landmark::left_ball, std::max(0.10, crank.radius * 0.9));
}

}
