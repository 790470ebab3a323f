// A second person who helps: grey, behind the patient; only the hands are before the limb that they hold.
#include "engine/figure/plant.h"
#include "engine/figure/props/helper_place.h"
#include "engine/figure/props/props.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

Role helper_role(Role role)
{
    static constexpr std::pair<Role, Role> changed[] = {
        {Role::shirt, Role::helper_shirt},       {Role::shirt_far, Role::helper_shirt},
        {Role::trousers, Role::helper_trousers}, {Role::trousers_far, Role::helper_trousers},
        {Role::shoe, Role::helper_outline},      {Role::shoe_far, Role::helper_outline},
        {Role::hair, Role::helper_hair},         {Role::skin, Role::helper_skin},
        {Role::skin_far, Role::helper_skin},     {Role::face, Role::helper_outline},
        {Role::ear, Role::helper_outline}};
    for (const auto& [of_patient, of_helper] : changed)
        if (role == of_patient) return of_helper;
    return role;
}

void dress(Layer& layer)
{
    for (auto* solids : {&layer.solids, &layer.seam, &layer.patch})
        for (Solid& solid : *solids) solid.role = helper_role(solid.role);
    for (Shape& mark : layer.marks) mark.role = helper_role(mark.role);
    layer.outline = Role::helper_outline;
    layer.hand_of = {};
}

/// Which hand holds which point, so that the arms do not cross.
std::vector<std::size_t> hands_for(const Skeleton& helper, const Skeleton& patient,
                                   const std::vector<Landmark>& held)
{
    const auto far = [&](std::size_t side, Landmark mark) {
        return length(helper[on_side(Landmark::left_shoulder, side)] - patient[mark]);
    };
    if (held.size() == 1) return {far(on_left, held[0]) < far(on_right, held[0]) ? on_left : on_right};
    const double straight = far(on_left, held[0]) + far(on_right, held[1]);
    const double crossed = far(on_right, held[0]) + far(on_left, held[1]);
    if (straight <= crossed) return {on_left, on_right};
    return {on_right, on_left};
}

/// The hand beside the point, its fingers around the limb.
void hold(Skeleton& helper, std::size_t side, Vector point)
{
    const Vector shoulder = helper[on_side(Landmark::left_shoulder, side)];
    const Vector to_point = unit(point - shoulder);
    Vector& hand = helper[on_side(Landmark::left_hand, side)];
    put_hand(helper, side, point - to_point * 0.07);
    const Vector wrist = helper[on_side(Landmark::left_wrist, side)];
    const Vector elbow = helper[on_side(Landmark::left_elbow, side)];
    const Vector along = unit(unit(point - wrist) + unit(wrist - elbow) * 0.2);
    hand = wrist + along * 0.085;
    helper[on_side(Landmark::left_fingers, side)] = hand + along * 0.045;
    helper[on_side(Landmark::left_thumb, side)] = wrist + along * 0.07 + Vector{0, 0.045, 0};
}

/// The arm before the furniture and behind the patient, the hand before the limb.
void add_holding_arm(Scene& scene, const Flesh& flesh, std::size_t side, Vector point)
{
    Layer arm{behind_body + 4.5, flesh.upper_arms[side]};
    arm.solids.push_back(flesh.forearms[side].back());
    Layer hand{scene.near(point) + 0.12, flesh.forearms[side]};
    hand.solids.pop_back();
    for (Layer* layer : {&arm, &hand}) {
        dress(*layer);
        scene.layers.push_back(std::move(*layer));
    }
}

}

void add_helper(Scene& scene, const Prop& prop)
{
    Skeleton helper = helper_body(scene, prop.at);
    const auto hands = hands_for(helper, scene.start, prop.at);
    for (std::size_t at = 0; at < hands.size(); ++at) hold(helper, hands[at], scene.now[prop.at[at]]);
    const Flesh flesh = flesh_of(helper, {}, {true, true});
    std::vector<Layer> layers = body_layers(flesh, helper, scene.camera);
    std::stable_sort(layers.begin(), layers.end(),
                     [](const Layer& a, const Layer& b) { return a.near < b.near; });
    for (Layer& layer : layers) dress(layer);
    // Behind the bed, so that it hides the legs.
    scene.backdrop.insert(scene.backdrop.begin(), layers.begin(), layers.end());
    for (std::size_t at = 0; at < hands.size(); ++at)
        add_holding_arm(scene, flesh, hands[at], scene.now[prop.at[at]]);
}

}
