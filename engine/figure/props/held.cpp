// Weights, sticks and bands: what is held in the hands or worn.
#include "engine/figure/props/props.h"

namespace pacewise {

void add_weight(Scene& scene, const Prop& prop)
{
    const Vector hand = scene.now[prop.at.front()];
    Vector bar{1, 0, 0};
    if (std::abs(scene.camera.see(bar).x) < 0.3) bar = {0, 0, 1};
    const auto at = [&](double along) { return hand + bar * along; };
    scene.layers.push_back(
        {scene.near(hand) + 0.06,
         {rod(at(-0.1), at(0.1), 0.015, Role::prop_dark), rod(at(-0.105), at(-0.075), 0.045, Role::prop_dark),
          rod(at(0.075), at(0.105), 0.045, Role::prop_dark)}});
}

void add_ankle_weight(Scene& scene, const Prop& prop)
{
    const std::size_t side = side_of(prop.at.front());
    const Vector ankle = scene.now[on_side(Landmark::left_ankle, side)];
    const Vector knee = scene.now[on_side(Landmark::left_knee, side)];
    const Vector low = between(ankle, knee, 0.10), high = between(ankle, knee, 0.27);
    double near = scene.near(middle(low, high));
    for (const Layer& layer : scene.layers)
        if (layer.near < 4) near = std::max(near, layer.near);  // worn over the leg
    scene.layers.push_back({near + 0.01, {rod(low, high, 0.062, Role::band)}});
}

void add_stick(Scene& scene)
{
    const Vector left = scene.now[Landmark::left_hand], right = scene.now[Landmark::right_hand];
    const Vector along = unit(left - right);
    scene.layers.push_back({scene.near(middle(left, right)) + 0.05,
                            {rod(right - along * 0.18, left + along * 0.18, 0.015, Role::prop_dark)}});
}

void add_ribbon(Scene& scene, const Prop& prop, Role role, double width)
{
    Ribbon ribbon{{}, role, width};
    for (const Landmark mark : prop.at) ribbon.path.push_back(scene.now[mark]);
    if (prop.numbers.size() == 3) {
        const Vector anchor{prop.numbers[0], prop.numbers[1], prop.numbers[2]};
        ribbon.path.push_back(anchor);
        scene.layers.push_back({behind_body + 4, {{{{anchor, 0.03}}, Role::prop_dark}}});
    }
    scene.ribbons.push_back(std::move(ribbon));
}

}
