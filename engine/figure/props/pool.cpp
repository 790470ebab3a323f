// Water around the person: a pale block behind, waves before, so that the legs are still seen.
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

/// A wavy line across the picture at this height, between these distances from the middle.
std::vector<Vector> wave(Vector middle, Vector across, double from, double to)
{
    constexpr double length = 0.16, swing = 0.011;
    std::vector<Vector> path;
    const int steps = std::max(2, static_cast<int>((to - from) / length * 10));
    for (int at = 0; at <= steps; ++at) {
        const double off = from + (to - from) * at / steps;
        path.push_back(middle + across * off + Vector{0, swing * std::sin(2 * pi * off / length), 0});
    }
    return path;
}

/// On the picture the water is as wide as the body moves, and a little more.
std::pair<double, double> breadth(const Scene& scene, Vector middle, Vector across)
{
    double low = 1e9, high = -1e9;
    for (const double x : {scene.reach.low.x, scene.reach.high.x})
        for (const double z : {scene.reach.low.z, scene.reach.high.z}) {
            const double off = dot(Vector{x, 0, z} - middle, across);
            low = std::min(low, off), high = std::max(high, off);
        }
    return {low - 0.22, high + 0.22};
}

}

void add_pool(Scene& scene, const Prop& prop)
{
    const double chest = scene.start[Landmark::chest].y - scene.floor - 0.05;
    const double depth = prop.numbers.empty() ? chest : prop.numbers.front();
    const Vector at = scene.start[Landmark::pelvis],
                 across{std::cos(scene.camera.yaw * pi / 180), 0, std::sin(scene.camera.yaw * pi / 180)};
    const Vector middle{at.x, 0, at.z};
    const auto [low, high] = breadth(scene, middle, across);
    const auto place = [&](double off, double height) {
        return middle + across * off + Vector{0, scene.floor + height, 0};
    };
    scene.bare_floor = false;
    Layer water{behind_body, {}};
    water.halo = false;
    water.outline = Role::wave;
    water.solids.push_back({{{place(low, 0), 0.004},
                             {place(high, 0), 0.004},
                             {place(low, depth), 0.004},
                             {place(high, depth), 0.004}},
                            Role::water});
    scene.backdrop.push_back(std::move(water));
    Layer waves{before_body + 3, {}};
    waves.marks.push_back(line_of(wave(place(0, depth), across, low, high), scene.camera, Role::wave, 0.016));
    for (int row = 1; row <= 4; ++row) {
        const double height = depth * (1 - 0.19 * row), third = (high - low) / 3;
        const double from = low + third * (row % 2 == 0 ? 0.2 : 1.1);
        for (const double start : {from, from + third * (row % 2 == 0 ? 1.7 : -0.9)})
            waves.marks.push_back(line_of(wave(place(0, height), across, start, start + third * 0.75),
                                          scene.camera, Role::wave, 0.008));
    }
    scene.layers.push_back(std::move(waves));
}

}
