// Cane, pole, walker, rollator and a rail: what a hand leans on while walking.
#include "engine/figure/props/props.h"

namespace pacewise {

double depth_beside(const Scene& scene, Vector place)
{
    const double off = scene.near(place) - scene.near(scene.now[Landmark::pelvis]);
    return off < -0.06 ? scene.near(place) - 0.3 : scene.near(place) + 0.04;
}

void add_cane(Scene& scene, const Prop& prop)
{
    const Vector hand = scene.now[prop.at.front()];
    const Vector tip{hand.x, scene.floor + 0.015, hand.z + 0.03};
    scene.layers.push_back(
        {depth_beside(scene, hand),
         {rod(hand, tip, 0.013, Role::prop_dark), rod(tip, tip + Vector{0, 0.03, 0}, 0.019, Role::rubber),
          rod(hand + Vector{0, 0, -0.05}, hand + Vector{0, 0, 0.06}, 0.018, Role::rubber)}});
}

void add_walker(Scene& scene)
{
    for (const std::size_t side : {on_left, on_right}) {
        const Vector hand = scene.now[on_side(Landmark::left_hand, side)];
        const auto on_floor = [&](double z) { return Vector{hand.x, scene.floor + 0.015, z}; };
        const Vector front = hand + Vector{0, 0, 0.12};
        scene.layers.push_back({depth_beside(scene, hand),
                                {rod(hand + Vector{0, 0, -0.06}, front, 0.018, Role::prop_dark),
                                 rod(hand + Vector{0, 0, -0.03}, on_floor(hand.z - 0.12), 0.014, Role::prop),
                                 rod(front, on_floor(front.z + 0.16), 0.014, Role::prop),
                                 rod({hand.x, scene.floor + 0.35, hand.z - 0.09},
                                     {hand.x, scene.floor + 0.35, front.z + 0.10}, 0.012, Role::prop)}});
    }
    const Vector left = scene.now[Landmark::left_hand], right = scene.now[Landmark::right_hand];
    const Vector ahead{0, -0.12, 0.16};
    scene.layers.push_back({depth_beside(scene, middle(left, right) + ahead),
                            {rod(left + ahead, right + ahead, 0.014, Role::prop)}});
}

void add_pole(Scene& scene, const Prop& prop)
{
    const Vector hand = scene.now[prop.at.front()];
    const Vector tip{hand.x, scene.floor + 0.012, hand.z - 0.20};
    const Vector up = unit(hand - tip);
    scene.layers.push_back({depth_beside(scene, hand),
                            {rod(tip, hand + up * 0.09, 0.010, Role::prop_dark),
                             rod(hand - up * 0.06, hand + up * 0.09, 0.017, Role::rubber),
                             {{{tip + up * 0.05, 0.030}, {tip + up * 0.055, 0.030}}, Role::prop_dark}}});
}

void add_rollator(Scene& scene)
{
    constexpr double wheel = 0.09;
    const Vector middle_now = middle(scene.now[Landmark::left_hand], scene.now[Landmark::right_hand]);
    for (const std::size_t side : {on_left, on_right}) {
        const Vector hand = scene.now[on_side(Landmark::left_hand, side)];
        const auto at = [&](double height, double forward) {
            return Vector{hand.x, scene.floor + height, middle_now.z + forward};
        };
        const Vector grip = hand + Vector{0, -0.005, 0};
        const Vector seat = at(0.52, 0.14);
        Layer frame{
            depth_beside(scene, hand),
            {rod(grip + Vector{0, 0, -0.05}, grip + Vector{0, 0, 0.06}, 0.019, Role::rubber),
             rod(grip + Vector{0, 0, 0.06}, seat, 0.014, Role::prop_dark),
             rod(seat, at(wheel, -0.06), 0.014, Role::prop_dark),
             rod(seat, at(wheel, 0.42), 0.014, Role::prop_dark),
             rod(grip + Vector{0, -0.035, 0.09}, grip + Vector{0, -0.045, 0.0}, 0.006, Role::rubber)}};
        for (const double forward : {-0.06, 0.42}) {
            frame.solids.push_back(rod(at(wheel, forward), at(wheel, forward), wheel, Role::rubber));
            frame.solids.push_back(
                rod(at(wheel, forward), at(wheel, forward), wheel * 0.55, Role::prop_light));
        }
        scene.layers.push_back(std::move(frame));
    }
    const Vector seat{middle_now.x, scene.floor + 0.54, middle_now.z + 0.18};
    scene.layers.push_back({depth_beside(scene, seat + Vector{0, 0, 0.1}) - 0.05,
                            {box(seat, {0.18, 0.02, 0.13}, Role::rubber, 0.01)}});
}

void add_rail(Scene& scene, const Prop& prop)
{
    const Vector hand = scene.start[prop.at.front()];
    const double side = hand.x > scene.start[Landmark::pelvis].x ? 1 : -1;
    const double from = scene.reach.low.z - 0.05, to = scene.reach.high.z + 0.05;
    const Vector bar{hand.x, hand.y - 0.03, 0};
    const bool far = scene.near(bar + Vector{side * 0.5, 0, 0}) < scene.near(bar);
    Layer rail{depth_beside(scene, {hand.x, hand.y, scene.now[prop.at.front()].z}) - (far ? 0 : 0.08), {}};
    rail.solids.push_back(rod({bar.x, bar.y, from}, {bar.x, bar.y, to}, 0.020, Role::prop_dark));
    for (const double z : {from + 0.06, to - 0.06})
        rail.solids.push_back(rod({bar.x, bar.y, z}, {bar.x, scene.floor + 0.02, z}, 0.016, Role::prop));
    scene.layers.push_back(std::move(rail));
}

}
