// What the hands rest on: "both hands on the counter". A worktop fits itself to the hands, so a hand at its
// height before the body rests on it.
#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "engine/wording/figure_change_kinds.h"
#include "engine/wording/figure_place.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pacewise {

namespace {

using enum Landmark;

/// In metres: fingers to the wall, hand to the height of the seat and to the hips beside which it rests.
constexpr double near_wall = 0.12, near_seat = 0.16, hand_by_hip = 0.33;
/// Degrees of the shoulder: hands on the wheels are behind the trunk.
constexpr double behind_trunk = -15;

std::string hand_on_counter(const Prop& prop, const Movement& movement, const BodyNow& now, std::size_t side)
{
    const std::string place = prop.kind == PropKind::table ? "on_table" : "on_counter";
    for (const Landmark mark : prop.at) return side_of(mark) == side || prop.at.size() > 1 ? place : "";
    if (prop.kind == PropKind::table) return place;
    if (!prop.numbers.empty()) return {};
    if (movement.planted.hands[side]) return place;
    // As the worktop is drawn: a hand before or beside the body at its height rests on it.
    const Vector wrist = now.body[on_side(left_wrist, side)], away = wrist - now.body[pelvis];
    const double height = wrist.y - now.ground;
    return height > 0.6 && height < 1.2 && std::hypot(away.x, away.z) > 0.26 ? place : "";
}

bool hand_at_wall(const Prop& prop, const Movement& movement, const BodyNow& now, std::size_t side)
{
    if (!prop.in_front || lies(now.posture)) return false;
    const double reach = extent_of(now.body).high.z - now.body[on_side(left_fingers, side)].z;
    return movement.planted.hands[side] || reach < near_wall;
}

/// Empty for a thing that carries no hand.
std::string hand_on(const Prop& prop, const Movement& movement, const BodyNow& now, std::size_t side)
{
    using enum PropKind;
    static constexpr std::array<std::pair<PropKind, const char*>, 4> grips{{{walker, "on_walker"},
                                                                            {rollator, "on_rollator"},
                                                                            {cycle, "on_handlebar"},
                                                                            {arm_cycle, "on_arm_bike"}}};
    for (const auto& [kind, place] : grips)
        if (prop.kind == kind) return place;
    const bool planted = movement.planted.hands[side];
    const bool named = !prop.at.empty() && side_of(prop.at.front()) == side;
    if (prop.kind == counter || prop.kind == table) return hand_on_counter(prop, movement, now, side);
    if (prop.kind == wall) return hand_at_wall(prop, movement, now, side) ? "on_wall" : "";
    if (prop.kind == bed) return prop.at.empty() ? "" : "on_bed";
    if (prop.kind == rail) return named || planted ? "on_rail" : "";
    if (prop.kind == treadmill || prop.kind == stepper) return planted ? "on_rail" : "";
    if (prop.kind == chair_hold) return named ? "on_chair" : "";
    if (prop.kind == block) return named && is_hand(prop.at.front()) ? "on_block" : "";
    if (prop.kind != wheelchair) return {};
    return now.pose.limbs[side][angle::shoulder] < behind_trunk ? "on_wheels" : "";
}

std::string at(const Wording& say, const std::string& what, const std::string& where)
{
    return say("figure_at", {{"what", what}, {"where", where}});
}

/// "both hands on the counter", or one hand, or each hand on its own.
void add_hands(const Wording& say, const Movement& movement, const BodyNow& now,
               std::vector<std::string>& words)
{
    const std::string left = rest_of_hand(movement, now, on_left),
                      right = rest_of_hand(movement, now, on_right);
    const auto tell = [&](Side side, const std::string& place) {
        if (!place.empty())
            words.push_back(at(say, figure_phrase(say, movement, "hand", side), say("figure_" + place)));
    };
    if (left == right) return tell(Side::both, left);
    const bool leisure =
        left == "on_thighs" || right == "on_thighs" || left == "on_seat" || right == "on_seat";
    if (leisure && !left.empty() && !right.empty()) {
        // One hand does something else: the one at rest needs no word.
        tell(Side::left, left == "on_thighs" || left == "on_seat" ? "" : left);
        return tell(Side::right, right == "on_thighs" || right == "on_seat" ? "" : right);
    }
    tell(Side::left, left);
    tell(Side::right, right);
}

}

std::string rest_of_hand(const Movement& movement, const BodyNow& now, std::size_t side)
{
    for (const Prop& prop : movement.props)
        if (const std::string place = hand_on(prop, movement, now, side); !place.empty()) return place;
    if (now.posture != Posture::sitting || has_prop(movement, PropKind::recumbent)) return {};
    const Vector hand = now.body[on_side(left_hand, side)];
    const double seat = now.body[pelvis].y - body::seat;
    if (is_on_thigh(now, side)) return "on_thighs";
    const Vector off = hand - now.body[pelvis];
    return std::abs(hand.y - seat) < near_seat && std::hypot(off.x, off.z) < hand_by_hip ? "on_seat" : "";
}

std::vector<std::string> hand_words(const Wording& say, const Movement& movement, const BodyNow& now)
{
    std::vector<std::string> words;
    add_hands(say, movement, now, words);
    return words;
}

}
