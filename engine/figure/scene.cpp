#include "engine/figure/scene.h"

#include "engine/figure/props/props.h"
#include "engine/figure/stance.h"

#include <algorithm>

namespace pacewise {

namespace {

bool closes_hand(PropKind kind)
{
    using enum PropKind;
    switch (kind) {
    case weight:
    case stick:
    case cycle:
    case arm_cycle:
    case walker:
    case cane:
    case band:
    case towel:
    case treadmill:
    case stepper:
    case recumbent:
    case pole:
    case rollator:
    case rail:
    case soft_ball:
    case bottle:
    case cup:
    case strap: return true;
    case chair:
    case chair_hold:
    case counter:
    case wall:
    case mat:
    case bed:
    case step:
    case block:
    case ball:
    case pillow:
    case bolster:
    case ankle_weight:
    case pedals:
    case wheelchair:
    case foam:
    case cushion:
    case table:
    case stairs:
    case pool:
    case slider:
    case tape:
    case target:
    case think:
    case helper: return false;
    }
    return false;
}

/// A cushion or a folded blanket that one sits on.
bool lies_on_seat(const Prop& prop)
{
    const bool soft = prop.kind == PropKind::cushion || prop.kind == PropKind::towel;
    return soft && prop.at.size() == 1 && prop.at.front() == Landmark::pelvis;
}

std::array<bool, 2> fists(const std::vector<Prop>& props)
{
    std::array<bool, 2> closed{};
    for (const Prop& prop : props) {
        if (!closes_hand(prop.kind)) continue;
        if (prop.at.empty()) closed = {true, true};
        for (const Landmark mark : prop.at)
            if (is_hand(mark)) closed[side_of(mark)] = true;
    }
    return closed;
}

}

Vector Scene::onlooker() const
{
    return {-std::sin(camera.yaw * pi / 180), 0, std::cos(camera.yaw * pi / 180)};
}

Scene scene_of(const Movement& movement, double share)
{
    Scene scene;
    scene.camera = movement.camera;
    scene.start = stance(movement, 0);
    scene.end = stance(movement, 1);
    scene.now = stance(movement, share);
    scene.floor = floor_height(movement);
    scene.start_reach.add(flesh_of(scene.start));
    scene.reach = scene.start_reach;
    if (movement.middle) scene.reach.add(flesh_of(stance(movement, 0.5)));
    scene.reach.add(flesh_of(scene.end));
    scene.narrow = movement.middle.has_value();
    if (std::any_of(movement.props.begin(), movement.props.end(), lies_on_seat))
        scene.seat_gap = cushion_height;
    scene.layers = body_layers(flesh_of(scene.now, movement.work, fists(movement.props)), scene.now,
                               scene.camera, movement.eyes_closed);
    for (const Prop& prop : movement.props) add_prop(scene, prop);
    std::stable_sort(scene.layers.begin(), scene.layers.end(),
                     [](const Layer& a, const Layer& b) { return a.near < b.near; });
    return scene;
}

}
