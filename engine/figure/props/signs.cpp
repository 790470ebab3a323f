// A line on the floor, a spot to look at, and a thought: what tells the person where to go or what to do.
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double tape_thick = 0.006, tape_half = 0.025;

/// Towards the right on the picture, along the floor.
Vector rightwards(const Scene& scene)
{
    return {std::cos(scene.camera.yaw * pi / 180), 0, std::sin(scene.camera.yaw * pi / 180)};
}

Solid ball(Vector at, double radius, Role role) { return {{{at, radius}}, role}; }

}

void add_tape(Scene& scene, const Prop& prop)
{
    const Vector feet = middle(scene.start[Landmark::left_ankle], scene.start[Landmark::right_ankle]);
    Solid line;
    if (prop.numbers.empty())
        line = box({feet.x, scene.floor + tape_thick, (scene.reach.low.z + scene.reach.high.z) / 2 + 0.05},
                   {tape_half, tape_thick, (scene.reach.high.z - scene.reach.low.z) / 2 + 0.25}, Role::mark,
                   0.004);
    else
        line = box({feet.x, scene.floor + tape_thick, feet.z + 0.13 + prop.numbers.front()},
                   {0.35, tape_thick, tape_half}, Role::mark, 0.004);
    Layer layer{behind_body, {std::move(line)}};
    layer.halo = false;
    scene.layers.push_back(std::move(layer));
}

void add_target(Scene& scene, const Prop& prop)
{
    const auto number = [&](std::size_t at, double usual) {
        return prop.numbers.size() > at ? prop.numbers[at] : usual;
    };
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector at{pelvis.x + number(2, 0), scene.floor + number(1, 1.4), pelvis.z + number(0, 1)};
    scene.layers.push_back(
        {behind_body + 1,
         {ball(at, 0.075, Role::ball), ball(at, 0.052, Role::paper), ball(at, 0.026, Role::ball)}});
}

void add_thought(Scene& scene, const Prop& prop)
{
    const Vector head = scene.now[prop.at.front()], right = rightwards(scene), up{0, 1, 0};
    // Behind the head, where no arm moves.
    const Vector face = scene.now.head.z;
    const double way = dot(face, right) > 0.2 ? -1 : 1;
    const auto at = [&](double across, double high) { return head + right * (way * across) + up * high; };
    Layer bubble{before_body + 4, {}};
    bubble.outline = Role::wave;
    for (const auto& [across, high, radius] :
         {std::array{0.13, 0.12, 0.018}, std::array{0.17, 0.165, 0.027}, std::array{0.25, 0.27, 0.075},
          std::array{0.34, 0.29, 0.085}, std::array{0.43, 0.27, 0.07}, std::array{0.30, 0.23, 0.06},
          std::array{0.39, 0.23, 0.06}})
        bubble.solids.push_back(ball(at(across, high), radius, Role::water));
    for (const double dot : {0.27, 0.34, 0.41})
        bubble.marks.push_back({outline_of(ball(at(dot, 0.262), 0.016, Role::helper_outline), scene.camera),
                                Role::helper_outline});
    scene.layers.push_back(std::move(bubble));
}

}
