// Arms: where the upper arm goes, the elbow, the hand, the shoulder blade, and what the hand comes to rest
// on.
#include "engine/figure/joint_angles.h"
#include "engine/wording/figure_change_kinds.h"
#include "engine/wording/figure_place.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

using enum Landmark;

constexpr double hand_stays = 0.05, hand_still = 0.02;  // metres; of one that rests, and of a free one
constexpr double hand_off = 0.06, lets_go_size = 50;    // metres up or down
/// An arm has many joints and swings along: it must move further to be worth a sentence.
constexpr double arm_weight = 0.8, elbow_weight = 0.6, hand_weight = 0.6;
constexpr double overhead = 0.6, hangs = -0.75;  // how much of the upper arm points to where the head is
constexpr double turn_seen = 15;                 // degrees of the forearm around a bent elbow
constexpr double upper_arm_stays = 25;
constexpr double bent_elbow = 40;
constexpr double same_direction = 0.97;               // cosine of 14 degrees
constexpr double blade_seen = 5, blade_weight = 2.5;  // 5 degrees of a shoulder blade are a lot
/// Middle of the palm to the middle of what it touches.
constexpr double touches_head = 0.19, touches = 0.14;

struct ArmStep {
    const FigureStep& step;
    std::size_t side;
    LimbAngles from, to;
    FigureChanges& found;

    Vector now(Landmark left) const { return step.to.body[on_side(left, side)]; }
    Vector before(Landmark left) const { return step.from.body[on_side(left, side)]; }
    double change(angle::Angle which) const
    {
        return step.to.pose.limbs[side][which] - step.from.pose.limbs[side][which];
    }
    void tell(std::string_view what, double size) const { found.push_back({what, side_name(side), size}); }
};

/// A direction as the person feels it: to the head, to the front, away from the middle.
struct Felt {
    double up, front, out;
};

Felt felt(const BodyNow& now, std::size_t side, Vector way)
{
    const Rotation& chest = now.body.chest;
    return {dot(way, chest.y), dot(way, chest.z), dot(way, chest.x) * (side == on_left ? 1 : -1)};
}

Felt upper_arm(const BodyNow& now, std::size_t side)
{
    return felt(now, side,
                unit(now.body[on_side(left_elbow, side)] - now.body[on_side(left_shoulder, side)]));
}

double between_degrees(Felt a, Felt b)
{
    const double along = a.up * b.up + a.front * b.front + a.out * b.out;
    return std::acos(std::clamp(along, -1.0, 1.0)) * 180 / pi;
}

/// On the back "to the front" is up, face down it is down.
std::string_view lying_word(const BodyNow& to, double front, double out)
{
    const double up = to.posture == Posture::on_back ? front : to.posture == Posture::on_front ? -front : out;
    return up > 0 ? "arm_lifts" : "arm_lowers";
}

std::string_view arm_word(const BodyNow& to, Felt a, Felt b)
{
    const double up = b.up - a.up, front = b.front - a.front, out = b.out - a.out;
    const double most = std::max({std::abs(up), std::abs(front), std::abs(out)});
    if (to.posture == Posture::all_fours && up > 0.3) return "arm_forward";
    if (b.up > overhead && up > 0.2) return "arm_overhead";
    if (lies(to.posture) && std::abs(front) == most) return lying_word(to, front, out);
    if (lies(to.posture)) return out > 0 || up > 0 ? "arm_opens" : "arm_closes";
    if (std::abs(up) == most && up < 0) return "arm_lowers";
    if (std::abs(out) == most) return out > 0 ? "arm_opens" : "arm_closes";
    if (front < 0 && b.front < 0.1 && std::abs(front) > std::abs(out)) return "arm_back";
    if (std::abs(front) == most && front < 0) return "arm_back";
    if (std::abs(front) == most && b.up < hangs) return "arm_swings_forward";
    if (b.out > b.front) return "arm_lifts_side";
    return "arm_lifts_front";
}

void add_forearm_turn(const ArmStep& arm)
{
    const double turn = arm.change(angle::shoulder_turn);
    if (std::abs(turn) < turn_seen || arm.to.elbow < bent_elbow || arm.from.elbow < bent_elbow) return;
    arm.tell(turn > 0 ? "forearm_out" : "forearm_in", std::abs(turn));
}

void add_upper_arm(const ArmStep& arm)
{
    const Felt a = upper_arm(arm.step.from, arm.side), b = upper_arm(arm.step.to, arm.side);
    arm.tell(arm_word(arm.step.to, a, b), between_degrees(a, b) * arm_weight);
    if (between_degrees(a, b) < upper_arm_stays) add_forearm_turn(arm);
}

void add_elbow(const ArmStep& arm, double weight)
{
    const double bend = arm.to.elbow - arm.from.elbow;
    arm.tell(bend > 0 ? "elbow_bends" : "elbow_straightens", std::abs(bend) * weight);
}

/// Of a hand whose forearm stays: otherwise the hand only goes along.
void add_wrist(const ArmStep& arm)
{
    const Vector fore_now = unit(arm.now(left_wrist) - arm.now(left_elbow)),
                 fore_before = unit(arm.before(left_wrist) - arm.before(left_elbow));
    if (dot(fore_now, fore_before) < same_direction) return;
    const double bend = std::abs(arm.change(angle::wrist));
    const Vector hand_now = arm.now(left_fingers) - arm.now(left_wrist),
                 hand_before = arm.before(left_fingers) - arm.before(left_wrist);
    const double up = hand_now.y - hand_before.y;
    arm.tell(up > 0 ? "hand_tips_up" : "hand_tips_down", bend * hand_weight);
}

void add_blade(const ArmStep& arm)
{
    const double ahead = arm.change(angle::blade), up = arm.change(angle::blade_up);
    if (std::abs(ahead) > blade_seen)
        arm.tell(ahead > 0 ? "shoulder_forward" : "shoulder_back", std::abs(ahead) * blade_weight);
    if (std::abs(up) > blade_seen)
        arm.tell(up > 0 ? "shoulder_lifts" : "shoulder_lowers", std::abs(up) * blade_weight);
}

/// What the hand comes to rest on; says more than the way of the arm.
bool add_touch(const ArmStep& arm)
{
    const auto away = [&](const BodyNow& now, Landmark mark) {
        return length(now.body[on_side(left_hand, arm.side)] - now.body[mark]);
    };
    const std::size_t other = 1 - arm.side;
    const std::array<std::pair<std::string_view, Landmark>, 6> places{
        {{"hand_to_head", head},
         {"hand_to_shoulder", on_side(left_shoulder, other)},
         {"hand_to_shoulder_same", on_side(left_shoulder, arm.side)},
         {"hand_to_foot", on_side(left_toe, arm.side)},
         {"hand_to_knee", on_side(left_knee, arm.side)},
         {"hand_to_knee_other", on_side(left_knee, other)}}};
    for (const auto& [what, mark] : places) {
        const double near = mark == head ? touches_head : touches;
        if (away(arm.step.to, mark) > near || away(arm.step.from, mark) < near + 0.1) continue;
        const bool head_comes = mark == head && length(arm.now(left_hand) - arm.before(left_hand)) <
                                                    length(arm.step.to.body[head] - arm.step.from.body[head]);
        arm.tell(head_comes ? "hand_meets_head" : what,
                 std::min(90.0, away(arm.step.from, mark) * seen::degrees_a_metre));
        return true;
    }
    return false;
}

/// Of a counter or a rail: the hand is higher or lower than it was.
bool lets_go(const ArmStep& arm)
{
    const std::string place = rest_of_hand(arm.step.movement, arm.step.from, arm.side);
    const bool fixed =
        place == "on_counter" || place == "on_rail" || place == "on_chair" || place == "on_bed";
    const double up = arm.now(left_wrist).y - arm.before(left_wrist).y,
                 body = arm.step.to.body[nape].y - arm.step.from.body[nape].y;
    return fixed && !arm.step.to.planted.hands[arm.side] && std::abs(up) > hand_off &&
           std::abs(up - body) > hand_off;
}

bool holds_on(const ArmStep& arm)
{
    if (is_on_thigh(arm.step.from, arm.side) && is_on_thigh(arm.step.to, arm.side)) return true;
    const bool rests = !rest_of_hand(arm.step.movement, arm.step.from, arm.side).empty();
    return arm.step.to.planted.hands[arm.side] ||
           length(arm.now(left_wrist) - arm.before(left_wrist)) < (rests ? hand_stays : hand_still);
}

}

void add_arm(const FigureStep& step, std::size_t side, FigureChanges& found)
{
    const ArmStep arm{step, side, measured(step.from.body, side), measured(step.to.body, side), found};
    add_blade(arm);
    if (!step.to.planted.hands[side]) add_wrist(arm);
    if (lets_go(arm)) arm.tell("hand_lets_go", lets_go_size);
    if (holds_on(arm)) return add_elbow(arm, elbow_weight);
    if (add_touch(arm)) return;
    const bool small = length(arm.now(left_wrist) - arm.before(left_wrist)) < hand_stays;
    if (small) add_forearm_turn(arm);
    if (!small) add_upper_arm(arm);
    add_elbow(arm, arm_weight);
}

}
