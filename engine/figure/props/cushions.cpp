// Pillow, bolster, ball and rolled towel: soft things under or between parts of the body.
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

/// Pressed between the legs or their like, so it becomes thinner when they come together.
void add_pillow_between(Scene& scene, const Prop& prop)
{
    const Vector a = scene.now[prop.at.front()], b = scene.now[prop.at.back()], at = middle(a, b);
    const Vector across = unit(scene.now[Landmark::left_hip] - scene.now[Landmark::right_hip]);
    const Vector ahead = std::abs(across.z) < 0.9 ? Vector{0, 0, 1} : Vector{1, 0, 0};
    const Vector along = unit(ahead - across * dot(ahead, across));
    const Vector aside = cross(across, along);
    const double room = std::abs(dot(b - a, across)) / 2 - radius_at(prop.at.front());
    const double half = std::clamp(room + 0.012, 0.035, 0.16);
    const double round = std::min(half, 0.045);
    Solid pillow{{}, Role::cushion};
    for (const double x : {-1.0, 1.0})
        for (const double y : {-0.14, 0.14})
            for (const double z : {-0.15, 0.15})
                pillow.spheres.push_back({at + across * (x * (half - round)) + along * y + aside * z, round});
    constexpr double behind_legs = 0.3;
    scene.layers.push_back({scene.near(at) - behind_legs, {std::move(pillow)}});
}

/// The spiral that shows the end of a roll.
Shape roll_mark(const Scene& scene, Vector centre, Vector along, double radius)
{
    const Vector up{0, 1, 0}, aside = unit(cross(along, up));
    std::vector<Vector> path;
    for (int at = 0; at <= 36; ++at) {
        const double turn = 2 * pi * at / 18, out = radius * (0.15 + 0.6 * at / 36);
        path.push_back(centre + aside * (out * std::cos(turn)) + up * (out * std::sin(turn)));
    }
    return line_of(path, scene.camera, Role::paper, 0.006);
}

void add_roll(Scene& scene, Vector top, Vector along, double radius, double half = 0.16)
{
    const Vector centre = top - Vector{0, radius, 0};
    Layer layer{behind_body + 3, {rod(centre - along * half, centre + along * half, radius, Role::cloth)}};
    const double towards = scene.camera.see(centre + along).near - scene.camera.see(centre).near;
    if (std::abs(towards) > 0.5)
        layer.marks.push_back(roll_mark(scene, centre + along * (towards > 0 ? half : -half), along, radius));
    scene.layers.push_back(std::move(layer));
}

/// On the floor, across the way of the foot that is lifted over it.
void add_roll_on_way(Scene& scene, Vector from, Vector to)
{
    constexpr double radius = 0.045;
    const Vector way = unit({to.x - from.x, 0, to.z - from.z}), at = middle(from, to);
    add_roll(scene, {at.x, scene.floor + 2 * radius, at.z}, {way.z, 0, -way.x}, radius);
}

/// Under the lower thigh of a person who sits, else under the point itself.
void add_roll_under(Scene& scene, Landmark mark)
{
    const bool knee = mark == Landmark::left_knee || mark == Landmark::right_knee;
    const double seat = scene.start[Landmark::pelvis].y - body::seat;
    const bool sits = knee && seat > scene.floor + 0.3;
    Vector at = scene.start[mark].y < scene.end[mark].y ? scene.start[mark] : scene.end[mark];
    if (sits) at = between(scene.start[on_side(Landmark::left_hip, side_of(mark))], scene.start[mark], 0.72);
    const double ground = sits ? seat : ground_under(scene);
    const double under = at.y - (sits ? 0.07 : radius_at(mark)) + 0.015;
    const double radius = std::clamp((under - ground) / 2, 0.035, sits ? 0.055 : 0.075);
    const bool lies = under - ground < 0.35;
    const double top = lies ? ground + 2 * radius : under;
    add_roll(scene, {at.x, top, at.z}, {1, 0, 0}, radius, sits ? 0.14 : 0.16);
}

/// Between the seat and the person who sits higher on it.
void add_folded_blanket(Scene& scene)
{
    const Vector pelvis = scene.start[Landmark::pelvis];
    const double thick = cushion_height / 4;
    Layer layer{behind_body + 3, {}};
    for (const double fold : {1.0, 3.0})
        layer.solids.push_back(
            box({pelvis.x, pelvis.y - body::seat - cushion_height + fold * thick, pelvis.z + 0.05},
                {0.19, thick, 0.20}, Role::cloth, thick));
    scene.layers.push_back(std::move(layer));
}

}

void add_towel(Scene& scene, const Prop& prop)
{
    const Landmark mark = prop.at.front();
    if (prop.at.size() > 1 || !prop.numbers.empty()) return add_ribbon(scene, prop, Role::cloth, 0.046);
    if (mark == Landmark::pelvis && scene.seat_gap > 0) return add_folded_blanket(scene);
    const Vector from = scene.start[mark], to = scene.end[mark];
    const bool foot = mark >= Landmark::left_ankle;
    if (foot && std::hypot(to.x - from.x, to.z - from.z) > 0.15) return add_roll_on_way(scene, from, to);
    add_roll_under(scene, mark);
}

void add_pillow(Scene& scene, const Prop& prop)
{
    if (prop.at.size() == 2) return add_pillow_between(scene, prop);
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
