#include "engine/figure/props/props.h"

namespace pacewise {

namespace {

/// Just before a limb that is as near as `place`, or behind the body on its far side.
double depth_at(const Scene& scene, Vector place)
{
    const double off = scene.near(place) - scene.near(scene.now[Landmark::pelvis]);
    return off < -0.06 ? scene.near(place) - 0.3 : scene.near(place) + 0.04;
}

}

void add_cane(Scene& scene, const Prop& prop)
{
    const Vector hand = scene.now[prop.at.front()];
    const Vector tip{hand.x, scene.floor + 0.015, hand.z + 0.03};
    scene.layers.push_back(
        {depth_at(scene, hand),
         {rod(hand, tip, 0.013, Role::prop_dark),
          rod(hand + Vector{0, 0, -0.05}, hand + Vector{0, 0, 0.06}, 0.017, Role::prop_dark)}});
}

void add_walker(Scene& scene)
{
    for (const std::size_t side : {on_left, on_right}) {
        const Vector hand = scene.now[on_side(Landmark::left_hand, side)];
        const auto on_floor = [&](double z) { return Vector{hand.x, scene.floor + 0.015, z}; };
        const Vector front = hand + Vector{0, 0, 0.12};
        scene.layers.push_back({depth_at(scene, hand),
                                {rod(hand + Vector{0, 0, -0.06}, front, 0.018, Role::prop_dark),
                                 rod(hand + Vector{0, 0, -0.03}, on_floor(hand.z - 0.12), 0.014, Role::prop),
                                 rod(front, on_floor(front.z + 0.16), 0.014, Role::prop),
                                 rod({hand.x, scene.floor + 0.35, hand.z - 0.09},
                                     {hand.x, scene.floor + 0.35, front.z + 0.10}, 0.012, Role::prop)}});
    }
    const Vector left = scene.now[Landmark::left_hand], right = scene.now[Landmark::right_hand];
    const Vector ahead{0, -0.12, 0.16};
    scene.layers.push_back({depth_at(scene, middle(left, right) + ahead),
                            {rod(left + ahead, right + ahead, 0.014, Role::prop)}});
}

}
