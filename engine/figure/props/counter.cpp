#include "engine/figure/flesh.h"
#include "engine/figure/props/props.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr double usual_height = 0.9, slab = 0.022;
/// Room for knees and toes under the front of the worktop.
constexpr double overhang = 0.17;

/// Half the size of the worktop; a short piece of it tells enough.
struct Half {
    double depth, length;
};
Half half_of(const Scene& scene) { return scene.narrow ? Half{0.22, 0.36} : Half{0.28, 0.55}; }

/// The hands that rest on the worktop at the start.
std::vector<std::size_t> resting_hands(const Scene& scene, const Prop& prop)
{
    std::vector<std::size_t> hands;
    for (const Landmark mark : prop.at) hands.push_back(side_of(mark));
    if (!hands.empty() || !prop.numbers.empty()) return hands;
    for (const std::size_t side : {on_left, on_right}) {
        const Vector wrist = scene.start[on_side(Landmark::left_wrist, side)];
        const Vector away = wrist - scene.start[Landmark::pelvis];
        const double height = wrist.y - scene.floor;
        if (height > 0.6 && height < 1.2 && std::hypot(away.x, away.z) > 0.26) hands.push_back(side);
    }
    return hands;
}

struct Worktop {
    double height;
    Vector edge;  ///< middle of the front edge
    Vector away;  ///< from the person
};

/// Within reach, no hand on it: so far before the toes, or before the body when nothing is said.
Worktop before_the_person(const Scene& scene, const Prop& prop)
{
    const Vector pelvis = scene.start[Landmark::pelvis];
    const double toes = std::max(scene.start[Landmark::left_toe].z, scene.start[Landmark::right_toe].z);
    const double edge = prop.numbers.empty() ? pelvis.z + 0.30 : toes + prop.numbers.front();
    return {scene.floor + usual_height, {pelvis.x, 0, edge}, {0, 0, 1}};
}

Worktop under_hands(const Scene& scene, const std::vector<std::size_t>& hands)
{
    Vector wrist, pelvis = scene.start[Landmark::pelvis];
    double height = 1e9;
    for (const std::size_t side : hands) {
        wrist = wrist + scene.start[on_side(Landmark::left_wrist, side)] * (1.0 / double(hands.size()));
        height = std::min(height, lowest_of_hand(scene.start, side));
    }
    const Vector off = wrist - pelvis;
    Worktop top{height, wrist, {0, 0, 1}};
    if (std::abs(off.x) > 1.3 * std::abs(off.z)) top.away = {off.x > 0 ? 1.0 : -1.0, 0, 0};
    if (off.z < -0.2 && std::abs(off.z) > std::abs(off.x)) top.away = {0, 0, -1};
    const double side_room = top.away.x != 0 ? 0.03 : 0.06;
    top.edge = wrist - top.away * side_room;
    return top;
}

Worktop worktop_of(const Scene& scene, const Prop& prop, const std::vector<std::size_t>& hands)
{
    return hands.empty() ? before_the_person(scene, prop) : under_hands(scene, hands);
}

/// Two posts, so that the legs behind are seen.
void add_posts(Layer& layer, Vector centre, Vector across, double half_length, double floor)
{
    for (const double side : {-1.0, 1.0}) {
        const Vector post = centre + across * (side * (half_length - 0.05));
        layer.solids.push_back(
            rod({post.x, floor + 0.02, post.z}, {post.x, centre.y, post.z}, 0.025, Role::prop_light));
    }
}

void add_cupboard(Layer& layer, Vector centre, Vector across, Vector away, Half half, double floor)
{
    const double half_height = (centre.y - slab - floor) / 2;
    const Vector depth{std::abs(away.x), 0, std::abs(away.z)};
    const Vector middle = Vector{centre.x, floor + half_height, centre.z} + away * (overhang / 2);
    layer.solids.push_back(
        box(middle,
            across * (half.length - 0.02) + depth * (half.depth - overhang / 2) + Vector{0, half_height, 0},
            Role::prop_light));
}

/// Hands on top of a worktop that is nearer than the body.
void raise_hands(Scene& scene, const std::vector<std::size_t>& hands, double depth)
{
    for (Layer& layer : scene.layers)
        for (const std::size_t side : hands)
            if (layer.hand_of == side) layer.near = depth + 0.5;
}

}

void add_counter(Scene& scene, const Prop& prop)
{
    const std::vector<std::size_t> hands = resting_hands(scene, prop);
    const Worktop top = worktop_of(scene, prop, hands);
    const Half half = half_of(scene);
    const Vector across{std::abs(top.away.z), 0, std::abs(top.away.x)};
    const Vector depth{std::abs(top.away.x), 0, std::abs(top.away.z)};
    Vector centre = top.edge + top.away * half.depth;
    centre.y = top.height - slab;
    const bool hides_person = dot(scene.onlooker(), top.away) > 0.35;
    Layer layer{hides_person ? before_body : behind_body, {}};
    if (hides_person)
        add_posts(layer, centre, across, half.length, scene.floor);
    else
        add_cupboard(layer, centre, across, top.away, half, scene.floor);
    layer.solids.push_back(
        box(centre, across * half.length + depth * half.depth + Vector{0, slab, 0}, Role::prop_dark, 0.01));
    if (hides_person) raise_hands(scene, hands, layer.near);
    scene.layers.push_back(std::move(layer));
}

bool inside_counter(const Scene& scene, const Prop& prop, Vector place)
{
    const std::vector<std::size_t> hands = resting_hands(scene, prop);
    const Worktop top = worktop_of(scene, prop, hands);
    const Half half = half_of(scene);
    const Vector off = place - top.edge;
    const double deep = dot(off, top.away), aside = length(off - top.away * deep - Vector{0, off.y, 0});
    const double front = place.y > top.height - 2 * slab ? 0 : overhang;
    return place.y < top.height && deep > front && deep < 2 * half.depth && aside < half.length;
}

void add_table(Scene& scene, const Prop& prop)
{
    constexpr double table_half_depth = 0.32, legs = 0.05;
    const double half_length = half_of(scene).length;
    const double gap = prop.numbers.empty() ? 0 : prop.numbers.front();
    double top = 1e9, front = -1e9;
    for (const std::size_t side : {on_left, on_right}) {
        top = std::min(top, lowest_of_hand(scene.start, side));
        front = std::max(front, scene.start[on_side(Landmark::left_wrist, side)].z);
    }
    const Vector pelvis = scene.start[Landmark::pelvis];
    const double near_edge = std::max(pelvis.z + 0.20, front - 0.22);
    const Vector centre{pelvis.x, top - gap - slab, near_edge + table_half_depth};
    const bool hides_person = scene.onlooker().z > 0.35;
    Layer layer{hides_person ? before_body : behind_body + 4, {}};
    for (const double x : {-1.0, 1.0})
        for (const double z : {-1.0, 1.0}) {
            const Vector leg = centre + Vector{x * (half_length - legs), 0, z * (table_half_depth - legs)};
            layer.solids.push_back(rod({leg.x, scene.floor + 0.02, leg.z}, leg, 0.018, Role::prop));
        }
    layer.solids.push_back(box(centre, {half_length, slab, table_half_depth}, Role::prop_dark, 0.01));
    if (hides_person) raise_hands(scene, {on_left, on_right}, layer.near);
    scene.layers.push_back(std::move(layer));
}

}
