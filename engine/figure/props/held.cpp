// Weights, sticks and bands: what is held in the hands or worn.
#include "engine/figure/flesh.h"
#include "engine/figure/props/props.h"

#include <algorithm>

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

void add_soft_ball(Scene& scene, const Prop& prop)
{
    const std::size_t side = side_of(prop.at.front());
    const Vector hand = scene.now[on_side(Landmark::left_hand, side)];
    const Vector palm = scene.now[on_side(Landmark::left_thumb, side)] - hand;
    const Vector at = hand + unit(palm) * 0.035;
    scene.layers.push_back({scene.near(hand) + 0.06, {{{{at, 0.036}}, Role::ball}}});
}

void add_bottle(Scene& scene, const Prop& prop)
{
    const std::size_t side = side_of(prop.at.front());
    const Vector hand = scene.now[on_side(Landmark::left_hand, side)];
    const Vector wrist = scene.now[on_side(Landmark::left_wrist, side)];
    const Vector thumb = scene.now[on_side(Landmark::left_thumb, side)];
    const Vector along = unit(hand - wrist);
    const Vector up = unit((thumb - wrist) - along * dot(thumb - wrist, along));
    const Vector grip = between(wrist, hand, 0.75);
    scene.layers.push_back({scene.near(hand) + 0.06,
                            {rod(grip - up * 0.09, grip + up * 0.06, 0.034, Role::wave),
                             {{{grip + up * 0.06, 0.034}, {grip + up * 0.115, 0.014}}, Role::wave},
                             rod(grip + up * 0.12, grip + up * 0.13, 0.016, Role::prop_dark)}});
    for (Layer& layer : scene.layers)
        if (layer.hand_of == side) layer.near = std::max(layer.near, scene.near(hand) + 0.07);
}

void add_cup(Scene& scene, const Prop& prop)
{
    const std::size_t side = side_of(prop.at.front());
    const Vector hand = scene.now[on_side(Landmark::left_hand, side)];
    const Vector base = hand + Vector{0, -0.025, 0.035};
    scene.layers.push_back({scene.near(hand) + 0.06,
                            {{{{base, 0.026}, {base + Vector{0, 0.085, 0}, 0.036}}, Role::cloth},
                             {{{base + Vector{0, 0.098, 0}, 0.024}}, Role::prop_light}}});
}

void add_slider(Scene& scene, const Prop& prop)
{
    const Landmark mark = prop.at.front();
    const std::size_t side = side_of(mark);
    const Vector at = is_hand(mark) ? scene.now[on_side(Landmark::left_hand, side)]
                                    : middle(scene.now[on_side(Landmark::left_heel, side)],
                                             scene.now[on_side(Landmark::left_toe, side)]);
    const double under = is_hand(mark) ? lowest_of_hand(scene.now, side) : lowest_of_foot(scene.now, side);
    scene.layers.push_back(
        {scene.near(at) - 1.5, {box({at.x, under - 0.006, at.z}, {0.10, 0.009, 0.17}, Role::cloth)}});
}

}
