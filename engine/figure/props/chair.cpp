#include "engine/figure/body.h"
#include "engine/figure/props/props.h"

namespace pacewise {

namespace {

constexpr double half_width = 0.21, half_depth = 0.225, thick = 0.022, leg_radius = 0.015;
constexpr double usual_seat = 0.46;

/// Two posts with slats between them, so that the person is seen through a chair from behind.
Solid slat(Vector left, Vector right)
{
    const Vector up{0, 0.035, 0};
    return {{{left - up, 0.014}, {right - up, 0.014}, {left + up, 0.014}, {right + up, 0.014}}, Role::prop};
}

/// `forward` is 1 when the chair looks where the person looks, -1 when it faces the person.
std::vector<Solid> backrest(Vector seat, double forward)
{
    std::vector<Solid> solids;
    const auto at = [&](double side, double height) {
        return seat +
               Vector{side * (half_width - 0.02), height, -forward * (half_depth + 0.01 + height * 0.13)};
    };
    for (const double side : {-1.0, 1.0})
        solids.push_back(rod(at(side, 0), at(side, 0.46), 0.016, Role::prop));
    for (const double height : {0.24, 0.42}) solids.push_back(slat(at(-1, height), at(1, height)));
    return solids;
}

/// Nobody sits on it: it stands that far before or behind the person.
void add_chair_apart(Scene& scene, double ahead)
{
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector seat{pelvis.x, scene.floor + usual_seat - thick, pelvis.z + ahead};
    const bool hides_person = scene.onlooker().z * ahead > 0.3 * std::abs(ahead);
    const double near = hides_person ? before_body : behind_body;
    const double back = scene.onlooker().z * ahead > 0 ? 0.1 : -0.1;
    Layer legs{near, {}};
    for (const double side : {-1.0, 1.0})
        for (const double end : {-1.0, 1.0}) {
            const Vector foot = seat + Vector{side * (half_width - 0.01), 0, end * (half_depth - 0.02)};
            legs.solids.push_back(
                rod({foot.x, scene.floor + leg_radius, foot.z}, foot, leg_radius, Role::prop_dark));
        }
    scene.layers.push_back(std::move(legs));
    scene.layers.push_back({near + 0.2, {box(seat, {half_width, thick, half_depth}, Role::prop, 0.012)}});
    scene.layers.push_back({near + 0.2 + back, backrest(seat, ahead < 0 ? 1 : -1)});
}

}

void add_chair(Scene& scene, const Prop& prop)
{
    if (!prop.numbers.empty()) return add_chair_apart(scene, prop.numbers.front());
    const Vector pelvis = scene.start[Landmark::pelvis];
    const Vector seat{pelvis.x, pelvis.y - body::seat - thick - scene.seat_gap, pelvis.z + 0.05};
    for (const double side : {-1.0, 1.0})
        for (const double end : {-1.0, 1.0}) {
            const Vector foot{seat.x + side * (half_width - 0.01), scene.floor + leg_radius,
                              seat.z + end * (half_depth - 0.02)};
            const Vector top{foot.x, seat.y, foot.z - end * 0.012};
            scene.layers.push_back(
                {behind_body + 0.3 * scene.near(foot), {rod(foot, top, leg_radius, Role::prop_dark)}});
        }
    scene.layers.push_back(
        {behind_body + 2, {box(seat, {half_width, thick, half_depth}, Role::prop, 0.012)}});
    const bool from_behind = scene.onlooker().z < -0.3;
    scene.layers.push_back({from_behind ? before_body : behind_body + 1, backrest(seat, 1)});
}

void add_chair_to_hold(Scene& scene, const Prop& prop)
{
    const Vector hand = scene.start[prop.at.front()];
    const double side = prop.numbers.empty() ? 0 : prop.numbers.front();
    const Vector away = side != 0 ? Vector{side > 0 ? 1.0 : -1.0, 0, 0} : Vector{0, 0, 1};
    const Vector across{away.z, 0, -away.x};
    const Vector top{hand.x, hand.y - 0.045, hand.z};
    const double seat_height = std::min(scene.floor + 0.46, top.y - 0.25);
    const auto at = [&](double sideways, double forward, double height) {
        const Vector place = top + across * sideways + away * forward;
        return Vector{place.x, height, place.z};
    };
    Layer layer{scene.near(at(0, 0.22, top.y)) < scene.near(scene.start[Landmark::pelvis]) ? behind_body
                                                                                           : before_body,
                {}};
    for (const double across_by : {-0.19, 0.19}) {
        layer.solids.push_back(rod(at(across_by, 0, scene.floor + leg_radius), at(across_by, 0, top.y - 0.02),
                                   leg_radius, Role::prop_dark));
        layer.solids.push_back(rod(at(across_by, 0.41, scene.floor + leg_radius),
                                   at(across_by, 0.41, seat_height), leg_radius, Role::prop_dark));
    }
    for (const double under_top : {0.0, 0.16})
        layer.solids.push_back(
            rod(at(-0.19, 0, top.y - under_top), at(0.19, 0, top.y - under_top), 0.02, Role::prop));
    layer.solids.push_back({{{at(-0.2, 0, seat_height), 0.02},
                             {at(0.2, 0, seat_height), 0.02},
                             {at(-0.2, 0.42, seat_height), 0.02},
                             {at(0.2, 0.42, seat_height), 0.02}},
                            Role::prop});
    scene.layers.push_back(std::move(layer));
}

}
