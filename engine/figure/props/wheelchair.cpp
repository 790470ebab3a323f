#include "engine/figure/body.h"
#include "engine/figure/props/props.h"

namespace pacewise {

namespace {

constexpr double half_width = 0.24, big_wheel = 0.30, small_wheel = 0.085;

std::vector<Vector> circle(Vector centre, double radius)
{
    std::vector<Vector> path;
    for (int at = 0; at <= 40; ++at) {
        const double turn = 2 * pi * at / 40;
        path.push_back(centre + Vector{0, radius * std::sin(turn), radius * std::cos(turn)});
    }
    return path;
}

/// Rings, so that the person is seen through the wheel.
void add_wheels(Scene& scene, Vector seat, double side)
{
    const double x = seat.x + side * half_width;
    const Vector rear{x, scene.floor + big_wheel, seat.z - 0.13};
    const Vector front{x, scene.floor + small_wheel, seat.z + 0.27};
    const bool on_far_side = scene.near(rear) < scene.near(seat) - 0.1;
    Layer layer{on_far_side ? behind_body : before_body, {}};
    layer.halo = false;
    layer.marks.push_back(line_of(circle(rear, big_wheel), scene.camera, Role::prop_dark, 0.022));
    layer.marks.push_back(line_of(circle(rear, big_wheel - 0.035), scene.camera, Role::prop, 0.008));
    layer.marks.push_back(line_of(circle(front, small_wheel - 0.01), scene.camera, Role::prop_dark, 0.02));
    scene.layers.push_back(std::move(layer));
}

}

void add_wheelchair(Scene& scene)
{
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector seat{pelvis.x, pelvis.y - body::seat - 0.03, pelvis.z + 0.05};
    const double from_behind = scene.onlooker().z;
    scene.layers.push_back(
        {behind_body + 2, {box(seat, {half_width - 0.03, 0.03, 0.22}, Role::prop_dark, 0.015)}});
    Layer back{from_behind < -0.3 ? before_body - 1 : behind_body + 1, {}};
    for (const double side : {-1.0, 1.0}) {
        const Vector low = seat + Vector{side * (half_width - 0.04), 0, -0.23};
        const Vector top = low + Vector{0, 0.5, -0.04};
        back.solids.push_back(rod(low, top, 0.014, Role::prop_dark));
        back.solids.push_back(rod(top, top + Vector{0, 0.01, -0.11}, 0.016, Role::prop_dark));
        const Vector front = seat + Vector{side * (half_width - 0.04), 0, 0.22};
        const Vector rest{front.x, scene.floor + 0.02, front.z + 0.14};
        back.solids.push_back(rod(front, rest, 0.012, Role::prop_dark));
        add_wheels(scene, seat, side);
    }
    const double wide = half_width - 0.05;
    back.solids.push_back({{{seat + Vector{-wide, 0.12, -0.24}, 0.014},
                            {seat + Vector{wide, 0.12, -0.24}, 0.014},
                            {seat + Vector{-wide, 0.42, -0.265}, 0.014},
                            {seat + Vector{wide, 0.42, -0.265}, 0.014}},
                           Role::prop});
    scene.layers.push_back(std::move(back));
}

}
