// Pillow, bolster and ball: soft things under or between parts of the body.
#include "engine/figure/body.h"
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

/// How thick the body is around a landmark.
double radius_at(Landmark mark)
{
    using enum Landmark;
    if (mark == head) return body::head_radius - 0.01;
    if (mark == pelvis || mark == chest || mark == ribs) return 0.1;
    if (mark == left_hip || mark == right_hip) return 0.08;
    if (mark == left_knee || mark == right_knee) return 0.057;
    return 0.04;
}

/// What the cushion lies on: a seat when the person sits, else the floor or the mattress.
double ground_under(const Scene& scene) { return scene.floor < -0.3 ? 0 : scene.floor; }

}

void add_pillow(Scene& scene, const Prop& prop)
{
    const Landmark mark = prop.at.front();
    const Vector at = scene.start[mark].y < scene.end[mark].y ? scene.start[mark] : scene.end[mark];
    const double ground = ground_under(scene);
    const double top = std::max(at.y - radius_at(mark) + 0.02, ground + 0.07);
    const double low = top - ground < 0.35 ? ground : top - 0.11;
    const double half = (top - low) / 2, round = std::min(half, 0.045);
    Solid pillow{{}, Role::cushion};
    for (const double x : {-0.15, 0.15})
        for (const double y : {-1.0, 1.0})
            for (const double z : {-0.13, 0.13})
                pillow.spheres.push_back({{at.x + x, low + half + y * (half - round), at.z + z}, round});
    scene.layers.push_back({behind_body + 3, {std::move(pillow)}});
}

void add_bolster(Scene& scene, const Prop& prop)
{
    const Landmark mark = prop.at.front();
    const Vector at = scene.end[mark];
    // Pushed under the raised body, not lain on by the flat one.
    if (scene.now[mark].y < at.y - 0.07) return;
    const double ground = ground_under(scene);
    const double top = std::max(at.y - radius_at(mark) + 0.01, ground + 0.12);
    const double radius = std::clamp((top - ground) / 2, 0.06, 0.13);
    const Vector centre{0, top - radius, at.z}, half{0.26, 0, 0};
    scene.layers.push_back({behind_body + 3, {rod(centre - half, centre + half, radius, Role::cushion)}});
}

void add_ball(Scene& scene, const Prop& prop)
{
    const Vector a = scene.now[prop.at.front()], b = scene.now[prop.at.back()];
    const Vector at = middle(a, b);
    const double room = length(b - a) / 2 - 0.045;
    const double radius = prop.numbers.empty() ? std::clamp(room, 0.08, 0.13) : prop.numbers.front();
    scene.layers.push_back({scene.near(at) + 0.02, {{{{at, radius}}, Role::ball}}});
}

void add_cushion(Scene& scene, const Prop& prop)
{
    const Landmark mark = prop.at.front();
    const Vector at = scene.start[mark];
    const bool seat = mark == Landmark::pelvis;
    const double top = seat ? at.y - body::seat : std::max(at.y - radius_at(mark), scene.floor + 0.03);
    const double low = seat ? top - cushion_height : std::max(top - 0.09, scene.floor);
    const double round = (top - low) / 2 + 0.006, wide = seat ? 0.15 : 0.11;
    Solid disc{{}, Role::ball};
    for (int turn = 0; turn < 12; ++turn) {
        const double angle = 2 * pi * turn / 12;
        disc.spheres.push_back({{at.x + wide * std::cos(angle), (top + low) / 2,
                                 at.z + (seat ? 0.03 : 0.02) + wide * std::sin(angle)},
                                round});
    }
    scene.layers.push_back({behind_body + 3, {std::move(disc)}});
}

void add_foam(Scene& scene)
{
    Extent feet;
    for (const Skeleton* body : {&scene.start, &scene.end})
        for (const std::size_t side : {on_left, on_right})
            for (const Landmark mark : {Landmark::left_heel, Landmark::left_toe}) {
                const Vector at = (*body)[on_side(mark, side)];
                if (at.y < 0.12) feet.add({at, 0.07});
            }
    const Vector centre = middle(feet.low, feet.high), half = (feet.high - feet.low) * 0.5;
    scene.layers.push_back(
        {behind_body + 2,
         {box({centre.x, (scene.floor + 0.012) / 2, centre.z},
              {std::max(0.2, half.x), (0.012 - scene.floor) / 2, std::max(0.2, half.z)}, Role::foam, 0.02)}});
}

}
