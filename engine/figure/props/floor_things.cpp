// Mat, bed, wall, step and block: what carries the person.
#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

Vector middle_of(const Extent& reach) { return middle(reach.low, reach.high); }
Vector half_of(const Extent& reach) { return (reach.high - reach.low) * 0.5; }

Layer plain(Solid solid)
{
    Layer layer{behind_body, {std::move(solid)}};
    layer.halo = false;
    return layer;
}

}

void add_mat(Scene& scene)
{
    const Vector at = middle_of(scene.reach), half = half_of(scene.reach);
    scene.bare_floor = false;
    scene.backdrop.push_back(
        plain(box({at.x, scene.floor - 0.018, at.z},
                  {std::max(0.30, half.x + 0.06), 0.018, std::max(0.30, half.z + 0.08)}, Role::mat, 0.01)));
}

namespace {

/// A bed before the person, whose hands rest on it.
void add_bed_before(Scene& scene, const Prop& prop)
{
    double top = 1e9, edge = -1e9;
    for (const Landmark mark : prop.at) {
        top = std::min(top, lowest_of_hand(scene.start, side_of(mark)));
        edge = std::max(edge, scene.start[on_side(Landmark::left_wrist, side_of(mark))].z - 0.06);
    }
    constexpr double half_depth = 0.34, half_length = 0.7;
    const Vector centre{scene.start[Landmark::pelvis].x, top, edge + half_depth};
    const bool hides_person = scene.onlooker().z > 0.35;
    Layer frame{hides_person ? before_body : behind_body, {}};
    for (const double side : {-1.0, 1.0})
        for (const double end : {-1.0, 1.0}) {
            const double x = centre.x + side * (half_length - 0.07), z = centre.z + end * (half_depth - 0.07);
            frame.solids.push_back(rod({x, scene.floor + 0.02, z}, {x, top - 0.2, z}, 0.02, Role::prop_dark));
        }
    frame.solids.push_back(
        box({centre.x, top - 0.20, centre.z}, {half_length, 0.045, half_depth}, Role::prop, 0.015));
    const double near = frame.near;
    scene.layers.push_back(std::move(frame));
    scene.layers.push_back({near + 0.1,
                            {box({centre.x, top - 0.08, centre.z},
                                 {half_length - 0.01, 0.08, half_depth - 0.01}, Role::mat, 0.04)}});
}

}

void add_bed(Scene& scene, const Prop& prop)
{
    if (!prop.at.empty()) return add_bed_before(scene, prop);
    const Vector pelvis = scene.start[Landmark::pelvis];
    const bool lies = pelvis.y < 0.35;
    const double top = lies ? 0 : pelvis.y - body::seat;
    Vector at = middle_of(scene.reach), half = half_of(scene.reach);
    if (!lies) {  // on the edge: the bed is behind the knees
        half.z = 0.45;
        at.z = scene.start[Landmark::right_knee].z - 0.10 - half.z;
    }
    if (scene.camera.pitch > 20) scene.bare_floor = false;
    const double wide = std::max(0.42, half.x + 0.06), long_half = half.z + (lies ? 0.08 : 0);
    for (const double side : {-1.0, 1.0})
        for (const double end : {-1.0, 1.0}) {
            const double x = at.x + side * (wide - 0.06), z = at.z + end * (long_half - 0.07);
            scene.backdrop.push_back(
                plain(rod({x, scene.floor + 0.02, z}, {x, top - 0.2, z}, 0.02, Role::prop_dark)));
        }
    scene.backdrop.push_back(
        plain(box({at.x, top - 0.20, at.z}, {wide, 0.045, long_half}, Role::prop, 0.015)));
    scene.backdrop.push_back(
        plain(box({at.x, top - 0.08, at.z}, {wide - 0.01, 0.08, long_half - 0.01}, Role::mat, 0.04)));
}

void add_wall(Scene& scene, const Prop& prop)
{
    constexpr double half_thick = 0.03;
    const double z = prop.in_front ? scene.start_reach.high.z + half_thick
                                   : std::min(scene.start_reach.low.z, scene.reach.low.z) - half_thick;
    const double x = middle_of(scene.reach).x, wide = std::max(0.55, half_of(scene.reach).x + 0.1);
    const double high = std::max(1.0, (scene.reach.high.y - scene.floor) / 2 + 0.06);
    Solid wall = box({x, scene.floor + high, z}, {wide, high, half_thick}, Role::wall, 0.006);
    scene.backdrop.push_back(plain(std::move(wall)));
}

void add_step(Scene& scene, const Prop& prop)
{
    const Vector foot = scene.start[prop.at.front()];
    const double height = prop.numbers.empty() ? 0.18 : prop.numbers.front();
    scene.layers.push_back(
        {behind_body + 2,
         {box({foot.x, scene.floor + height / 2, foot.z + 0.05}, {0.24, height / 2, 0.2}, Role::prop)}});
}

void add_block(Scene& scene, const Prop& prop)
{
    const Landmark mark = prop.at.front();
    const Vector at = scene.start[mark];
    double top = at.y - 0.05;
    if (is_hand(mark)) top = lowest_of_hand(scene.start, side_of(mark));
    const double half = std::max(0.03, (top - scene.floor) / 2);
    scene.layers.push_back(
        {behind_body + 2, {box({at.x, scene.floor + half, at.z}, {0.07, half, 0.1}, Role::cushion, 0.012)}});
}

}
