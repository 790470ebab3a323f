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

Shape ring(const Scene& scene, Vector centre, double radius, Role role, double width)
{
    return line_of(circle(centre, radius), scene.camera, role, width);
}

/// Rings and spokes, so that the person is seen through the wheel.
void add_wheels(Scene& scene, Vector seat, double side)
{
    const double x = seat.x + side * half_width;
    const Vector rear{x, scene.floor + big_wheel, seat.z - 0.13};
    const Vector front{x, scene.floor + small_wheel, seat.z + 0.27};
    const bool on_far_side = scene.near(rear) < scene.near(seat) - 0.1;
    Layer layer{on_far_side ? behind_body : before_body, {}};
    layer.halo = false;
    for (int spoke = 0; spoke < 8; ++spoke) {
        const double turn = 2 * pi * (spoke + 0.5) / 8;
        const Vector out{0, std::sin(turn), std::cos(turn)};
        layer.marks.push_back(line_of({rear + out * 0.03, rear + out * (big_wheel - 0.04)}, scene.camera,
                                      Role::prop_light, 0.004));
    }
    layer.marks.push_back(ring(scene, rear, big_wheel - 0.013, Role::rubber, 0.026));
    layer.marks.push_back(ring(scene, rear, big_wheel - 0.048, Role::prop, 0.010));
    layer.marks.push_back(ring(scene, rear, 0.018, Role::prop_dark, 0.020));
    layer.marks.push_back(ring(scene, front, small_wheel - 0.012, Role::rubber, 0.022));
    layer.marks.push_back(
        line_of({front, front + Vector{0, 0.15, -0.02}}, scene.camera, Role::prop_dark, 0.018));
    scene.layers.push_back(std::move(layer));
}

/// The rest under the feet, with the tube that carries it.
void add_foot_rest(Scene& scene, Vector seat, Layer& frame)
{
    for (const double side : {-1.0, 1.0}) {
        const Vector knee = seat + Vector{side * (half_width - 0.05), 0, 0.24};
        const Vector plate{knee.x, scene.floor + 0.035, knee.z + 0.13};
        frame.solids.push_back(rod(knee, plate, 0.012, Role::prop_dark));
        frame.solids.push_back(
            rod(seat + Vector{side * (half_width - 0.05), 0, -0.22}, knee, 0.014, Role::prop_dark));
    }
    const double heel = scene.start[Landmark::right_heel].z, toe = scene.start[Landmark::right_toe].z;
    frame.solids.push_back(box({seat.x, scene.floor + 0.045, (heel + toe) / 2},
                               {half_width - 0.05, 0.012, (toe - heel) / 2 + 0.02}, Role::rubber, 0.01));
}

/// Two posts with a cloth between them and grips to push.
Layer back_rest(const Scene& scene, Vector seat)
{
    Layer back{scene.onlooker().z < -0.3 ? before_body - 1 : behind_body + 1, {}};
    for (const double side : {-1.0, 1.0}) {
        const Vector low = seat + Vector{side * (half_width - 0.04), -0.02, -0.23};
        const Vector top = low + Vector{0, 0.52, -0.04};
        back.solids.push_back(rod(low, top, 0.014, Role::prop_dark));
        back.solids.push_back(rod(top, top + Vector{0, 0.01, -0.11}, 0.018, Role::rubber));
    }
    const double wide = half_width - 0.05;
    back.solids.push_back({{{seat + Vector{-wide, 0.10, -0.24}, 0.016},
                            {seat + Vector{wide, 0.10, -0.24}, 0.016},
                            {seat + Vector{-wide, 0.44, -0.266}, 0.016},
                            {seat + Vector{wide, 0.44, -0.266}, 0.016}},
                           Role::rubber});
    return back;
}

}

void add_wheelchair(Scene& scene)
{
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector seat{pelvis.x, pelvis.y - body::seat - 0.03, pelvis.z + 0.05};
    Layer frame{behind_body + 2, {box(seat, {half_width - 0.03, 0.03, 0.22}, Role::rubber, 0.015)}};
    add_foot_rest(scene, seat, frame);
    for (const double side : {-1.0, 1.0}) add_wheels(scene, seat, side);
    scene.layers.push_back(std::move(frame));
    scene.layers.push_back(back_rest(scene, seat));
}

}
