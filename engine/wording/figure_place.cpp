#include "engine/wording/figure_place.h"

#include "engine/catalog/side_words.h"
#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "engine/figure/joint_angles.h"
#include "engine/wording/figure_change_kinds.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

using enum Landmark;

// What a start pose must differ from standing, sitting or lying straight to be told, in degrees and metres.
constexpr double bent_knee = 50, straight_knee = 25, raised_arm = 55, bent_elbow = 70, leaning = 15,
                 turned = 20;
constexpr double foot_lifted = 0.08, leg_raised = 0.3, stride = 0.16, wide = 0.42, narrow = 0.13;
constexpr double elbow_on_ground = 0.15;

std::string seat_of(const Movement& movement)
{
    using enum PropKind;
    static constexpr std::array<std::pair<PropKind, const char*>, 4> seats{
        {{wheelchair, "sitting_wheelchair"},
         {cycle, "sitting_bike"},
         {recumbent, "sitting_recumbent"},
         {bed, "sitting_bed"}}};
    for (const auto& [kind, key] : seats)
        if (has_prop(movement, kind)) return key;
    return "sitting";
}

std::string ground_of(const Movement& movement)
{
    using enum PropKind;
    static constexpr std::array<std::pair<PropKind, const char*>, 5> grounds{
        {{pool, "standing_pool"},
         {treadmill, "standing_treadmill"},
         {stepper, "standing_stepper"},
         {stairs, "standing_stairs"},
         {foam, "standing_foam"}}};
    for (const auto& [kind, key] : grounds)
        if (has_prop(movement, kind)) return key;
    return "standing";
}

std::size_t lower_knee(const BodyNow& now)
{
    return now.body[left_knee].y < now.body[right_knee].y ? on_left : on_right;
}

bool foot_hangs(const Movement& movement, const BodyNow& now, std::size_t side)
{
    using enum PropKind;
    for (const PropKind kind : {cycle, recumbent, pedals, stepper, stairs, step, wheelchair, treadmill})
        if (has_prop(movement, kind)) return false;
    if (foot_is_on_knee(now, side)) return false;
    if (now.planted.feet[side] || now.foot_down[side]) return false;
    const double ankle = now.body[on_side(left_ankle, side)].y - body::sole - now.ground;
    return std::max(ankle, lowest_of_foot(now.body, side) - now.ground) > foot_lifted;
}

/// The same of one or both sides: "both knees bent", "right knee bent".
template <class Test> void add_sides(const Wording& say, const Movement& movement, const std::string& what,
                                     const Test& test, std::vector<std::string>& words)
{
    const bool left = test(on_left), right = test(on_right);
    if (left || right)
        words.push_back(figure_phrase(say, movement, what,
                                      left && right ? Side::both
                                      : left        ? Side::left
                                                    : Side::right));
}

void add_stance(const Wording& say, const Movement& movement, const BodyNow& now,
                std::vector<std::string>& words)
{
    for (const std::size_t side : {on_left, on_right})
        if (foot_hangs(movement, now, side)) return;
    const Vector apart = now.body[left_ankle] - now.body[right_ankle];
    const double ahead = dot(apart, ahead_of(now)), aside = std::abs(dot(apart, left_of(now)));
    if (has_prop(movement, PropKind::stepper) || has_prop(movement, PropKind::step)) return;
    if (std::abs(ahead) > stride)
        words.push_back(figure_phrase(say, movement, "foot_ahead", ahead > 0 ? Side::left : Side::right));
    else if (aside > wide)
        words.push_back(say("figure_feet_wide"));
    else if (aside < narrow)
        words.push_back(say("figure_feet_together"));
    const auto heel_up = [&](std::size_t side) {
        return now.pose.flat_foot[side] && now.pose.limbs[side][angle::ankle] < -20;
    };
    if (heel_up(on_left) && heel_up(on_right)) words.push_back(say("figure_on_toes"));
}

double knee_of(const BodyNow& now, std::size_t side) { return measured(now.body, side).knee; }

void add_upright_legs(const Wording& say, const Movement& movement, const BodyNow& now,
                      std::vector<std::string>& words)
{
    const auto hangs = [&](std::size_t side) { return foot_hangs(movement, now, side); };
    add_sides(say, movement, "foot_lifted", hangs, words);
    if (now.posture == Posture::standing) {
        if (std::min(knee_of(now, on_left), knee_of(now, on_right)) > bent_knee / 2)
            words.push_back(say("figure_knees_bent_a_little"));
        return;
    }
    const auto straight = [&](std::size_t side) { return knee_of(now, side) < straight_knee; };
    if (!has_prop(movement, PropKind::cycle)) add_sides(say, movement, "knee_straight", straight, words);
    if (std::abs(dot(now.body[left_knee] - now.body[right_knee], left_of(now))) > wide)
        words.push_back(say("figure_knees_wide"));
}

void add_low_legs(const Wording& say, const Movement& movement, const BodyNow& now,
                  std::vector<std::string>& words)
{
    const auto raised = [&](std::size_t side) {
        return now.posture != Posture::on_front && foot_hangs(movement, now, side) &&
               now.body[on_side(left_ankle, side)].y > leg_raised;
    };
    const auto bent = [&](std::size_t side) { return knee_of(now, side) > bent_knee && !raised(side); };
    add_sides(say, movement, "leg_lifted", raised, words);
    add_sides(say, movement, "knee_bent", bent, words);
}

void add_legs(const Wording& say, const Movement& movement, const BodyNow& now,
              std::vector<std::string>& words)
{
    if (now.posture == Posture::standing) add_stance(say, movement, now, words);
    const auto crossed = [&](std::size_t side) { return foot_is_on_knee(now, side); };
    add_sides(say, movement, "foot_on_knee", crossed, words);
    if (now.posture == Posture::standing || now.posture == Posture::sitting)
        add_upright_legs(say, movement, now, words);
    const bool low = lies(now.posture) || now.posture == Posture::sitting_low;
    // On the side the upper leg rests on the lower one.
    if (low && now.posture != Posture::on_side) add_low_legs(say, movement, now, words);
}

/// Where the arm points, when it does not hang or rest.
std::string arm_place(const BodyNow& now, std::size_t side)
{
    const LimbAngles arm = measured(now.body, side);
    const Vector way = unit(now.body[on_side(left_elbow, side)] - now.body[on_side(left_shoulder, side)]);
    const double up = dot(way, now.body.chest.y), front = dot(way, now.body.chest.z);
    if (up > 0.6) return "arm_raised_overhead";
    if (arm.shoulder_out > raised_arm) return "arm_raised_sideways";
    if (front > std::sin(raised_arm * pi / 180)) return "arm_raised_front";
    return arm.elbow > bent_elbow ? "elbow_bent" : "";
}

void add_arms(const Wording& say, const Movement& movement, const BodyNow& now,
              std::vector<std::string>& words)
{
    if (now.posture == Posture::all_fours || now.posture == Posture::on_side) return;
    std::array<std::string, 2> place;
    for (const std::size_t side : {on_left, on_right})
        if (rest_of_hand(movement, now, side).empty()) place[side] = arm_place(now, side);
    if (place[on_left] == place[on_right] && !place[on_left].empty())
        return words.push_back(figure_phrase(say, movement, place[on_left], Side::both));
    for (const std::size_t side : {on_left, on_right})
        if (!place[side].empty()) words.push_back(figure_phrase(say, movement, place[side], side_name(side)));
}

void add_trunk_words(const Wording& say, const Movement& movement, const BodyNow& now,
                     std::vector<std::string>& words)
{
    if (!is_upright(now.posture)) return;
    const Vector line = unit(now.body[nape] - now.body[pelvis]);
    const double ahead = std::atan2(dot(line, ahead_of(now)), line.y) * 180 / pi;
    const double left = std::atan2(dot(line, left_of(now)), line.y) * 180 / pi;
    if (ahead > leaning) words.push_back(say("figure_leaning_forward"));
    if (ahead < -leaning) words.push_back(say("figure_leaning_back"));
    if (std::abs(left) > leaning)
        words.push_back(figure_phrase(say, movement, "leaning_side", way_name(left)));
    const double turn = now.pose.trunk[axis::spine_turn];
    if (std::abs(turn) > turned)
        words.push_back(figure_phrase(say, movement, "turned_side", way_name(-turn)));
    const double down = now.pose.trunk[axis::neck] + now.pose.trunk[axis::spine];
    if (ahead < leaning && down > turned) words.push_back(say("figure_head_bent"));
    if (now.pose.trunk[axis::neck] < -turned && ahead < leaning) words.push_back(say("figure_looking_up"));
    const double face = now.pose.trunk[axis::neck_turn];
    if (std::abs(face) > turned)
        words.push_back(figure_phrase(say, movement, "face_turned", way_name(-face)));
}

}

std::string figure_phrase(const Wording& say, const Movement& movement, const std::string& what, Side side)
{
    if (side == Side::both) return say("figure_" + what + "_both");
    const Side drawn = movement.other_side ? other_side(side) : side;
    return for_side(say("figure_" + what), say.language(), drawn);
}

std::string position_words(const Wording& say, const Movement& movement, const BodyNow& now)
{
    const bool bed = has_prop(movement, PropKind::bed);
    switch (now.posture) {
    case Posture::standing: return say("figure_" + ground_of(movement));
    case Posture::sitting: return say("figure_" + seat_of(movement));
    case Posture::sitting_low: return say(bed ? "figure_sitting_in_bed" : "figure_sitting_mat");
    case Posture::kneeling: return say("figure_kneeling");
    case Posture::half_kneeling:
        return figure_phrase(say, movement, "half_kneeling", side_name(lower_knee(now)));
    case Posture::all_fours:
        return say(now.body[left_elbow].y - now.ground < elbow_on_ground ? "figure_elbows_and_knees"
                                                                         : "figure_all_fours");
    case Posture::on_back: return say(bed ? "figure_on_back_bed" : "figure_on_back");
    case Posture::on_front: return say(bed ? "figure_on_front_bed" : "figure_on_front");
    case Posture::on_side:
        return figure_phrase(say, movement, bed ? "on_side_bed" : "on_side",
                             now.body.chest.x.y > 0 ? Side::right : Side::left);
    }
    return {};
}

std::vector<std::string> body_words(const Wording& say, const Movement& movement, const BodyNow& now)
{
    std::vector<std::string> words;
    add_legs(say, movement, now, words);
    add_arms(say, movement, now, words);
    add_trunk_words(say, movement, now, words);
    if (movement.eyes_closed) words.push_back(say("figure_eyes_closed"));
    return words;
}

}
