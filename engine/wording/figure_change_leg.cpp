// Legs: a foot that steps or slides, a leg in the air, or a knee that bends over a foot that stays.
#include "engine/figure/flesh.h"
#include "engine/figure/joint_angles.h"
#include "engine/wording/figure_change_kinds.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

constexpr double step_length = 0.115;  // metres; less is how a foot turns over its toes
constexpr double bent_knee = 45;       // degrees from which a lifted leg looks like a lifted knee
constexpr double heel_rise = 0.025, stride_height = 0.15;  // metres
constexpr double hips_roll = 3, onto_knee_size = 70;
/// A leg that only turns is thin to see.
constexpr double turn_seen = 12, turn_weight = 0.7;

struct LegStep {
    const FigureStep& step;
    std::size_t side;
    LimbAngles from, to;
    Vector way;  ///< of the ankle
    bool was_down, is_down;
    FigureChanges& found;

    Vector now(Landmark left) const { return step.to.body[on_side(left, side)]; }
    Vector before(Landmark left) const { return step.from.body[on_side(left, side)]; }
    double outward(Vector v) const { return dot(v, left_of(step.from)) * (side == on_left ? 1 : -1); }
    double change(angle::Angle which) const
    {
        return step.to.pose.limbs[side][which] - step.from.pose.limbs[side][which];
    }
    void tell(std::string_view what, double size) const { found.push_back({what, side_name(side), size}); }
};

double flat_length(Vector v) { return std::hypot(v.x, v.z); }

bool feet_are_carried(const Movement& movement)
{
    using enum PropKind;
    for (const PropKind kind : {cycle, recumbent, pedals, stepper, wheelchair})
        if (has_prop(movement, kind)) return true;
    return false;
}

bool on_step(const Movement& movement)
{
    return has_prop(movement, PropKind::step) || has_prop(movement, PropKind::stairs);
}

/// A step that ends with the flat foot just over the floor: the picture shows it on its way down.
bool is_stride(const LegStep& leg)
{
    const double height = lowest_of_foot(leg.step.to.body, leg.side) - leg.step.to.ground;
    return leg.step.to.posture == Posture::standing && leg.step.to.pose.flat_foot[leg.side] &&
           height < stride_height && flat_length(leg.way) > 2 * step_length;
}

std::string_view step_word(const LegStep& leg, bool slides)
{
    const double ahead = dot(leg.way, ahead_of(leg.step.from)), out = leg.outward(leg.way);
    const double other = leg.outward(leg.step.to.body[on_side(left_ankle, 1 - leg.side)]);
    if (std::abs(out) > std::abs(ahead)) {
        if (out > 0) return slides ? "foot_slides_out" : "foot_steps_out";
        if (!slides && leg.outward(leg.now(left_ankle)) < other) return "foot_steps_across";
        return slides ? "foot_slides_in" : "foot_steps_in";
    }
    if (slides) return ahead > 0 ? "foot_slides_forward" : "foot_slides_back";
    return ahead > 0 ? "foot_steps_forward" : "foot_steps_back";
}

void add_knee(const LegStep& leg, double weight = 1)
{
    const double bend = leg.to.knee - leg.from.knee;
    leg.tell(bend > 0 ? "knee_bends" : "knee_straightens", std::abs(bend) * weight);
}

/// How far heel and toe are above each other: a foot on its toes, or one whose toes are up.
void add_foot_rocking(const LegStep& leg, double weight = 1)
{
    const double heel = leg.now(left_heel).y - leg.before(left_heel).y,
                 toe = leg.now(left_toe).y - leg.before(left_toe).y;
    const double size = std::abs(heel - toe) * seen::degrees_a_metre * weight;
    if (heel > heel_rise && heel > toe) return leg.tell("heel_lifts", size);
    if (toe > heel_rise && toe > heel) return leg.tell("toes_lift", size);
    if (heel < -heel_rise && heel < toe) return leg.tell("heel_lowers", size);
    if (toe < -heel_rise && toe < heel) leg.tell("toes_lower", size);
}

void add_turn(const LegStep& leg)
{
    const double turn = leg.change(angle::hip_turn);
    if (std::abs(turn) < turn_seen) return;
    // With the knee bent the lower leg swings around it.
    const bool bent = leg.to.knee > bent_knee;
    leg.tell(turn > 0 ? (bent ? "foot_swings_in" : "leg_turns_out")
             : bent   ? "foot_swings_out"
                      : "leg_turns_in",
             std::abs(turn) * turn_weight);
}

/// Sitting or lying, foot and knee go to the side together.
bool opens_whole(const LegStep& leg)
{
    const double foot = leg.outward(leg.way), knee = leg.outward(leg.now(left_knee) - leg.before(left_knee));
    return leg.step.to.posture != Posture::standing && foot * knee > 0 && std::abs(knee) > seen::metres &&
           std::abs(foot) > seen::metres && std::abs(foot) > std::abs(dot(leg.way, ahead_of(leg.step.from)));
}

/// The foot is down before and after.
void add_standing_leg(const LegStep& leg)
{
    if (opens_whole(leg)) {
        const double out = leg.outward(leg.way);
        return leg.tell(out > 0 ? "leg_opens" : "leg_closes", std::abs(out) * seen::degrees_a_metre);
    }
    const bool sits_or_lies = leg.step.to.posture != Posture::standing;
    if (lies(leg.step.to.posture) && !leg.step.to.planted.feet[leg.side]) {
        add_knee(leg);
        add_foot_rocking(leg, 0.5);
        return add_turn(leg);
    }
    if (flat_length(leg.way) > step_length) {
        leg.tell(step_word(leg, sits_or_lies), flat_length(leg.way) * seen::degrees_a_metre);
        add_foot_rocking(leg);
        return add_knee(leg, 0.6);
    }
    add_knee(leg);
    add_foot_rocking(leg);
    add_turn(leg);
    const Vector hips = leg.step.to.body[pelvis] - leg.step.from.body[pelvis];
    const double opens = leg.outward(leg.now(left_knee) - leg.before(left_knee) - hips);
    const double rolls = leg.step.to.pose.trunk[axis::roll] - leg.step.from.pose.trunk[axis::roll];
    if (std::abs(rolls) > hips_roll) return;  // the knee goes along
    if (std::abs(opens) > seen::metres && leg.to.knee > bent_knee)
        leg.tell(opens > 0 ? "knee_opens" : "knee_closes", std::abs(opens) * seen::degrees_a_metre);
}

/// The thigh goes up or down, to the front or behind, as the posture makes it look.
void add_thigh(const LegStep& leg)
{
    const double lift = leg.to.hip - leg.from.hip, size = std::abs(lift);
    const double foot_up = leg.now(left_ankle).y - leg.before(left_ankle).y;
    const bool bent = leg.to.knee > bent_knee;
    switch (leg.step.to.posture) {
    case Posture::all_fours: return lift < 0 ? leg.tell("leg_back", size) : leg.tell("knee_forward", size);
    case Posture::on_front: return leg.tell(foot_up > 0 ? "leg_lifts" : "leg_lowers", size);
    case Posture::on_side:
        if (lift > 0) return leg.tell(bent ? "knee_forward" : "leg_forward", size);
        return leg.tell("leg_back", size);
    case Posture::standing:
    case Posture::half_kneeling:
        if (lift < 0 && leg.to.hip < 0) return leg.tell("leg_back", size);
        if (lift > 0 && leg.to.hip < 12 && leg.from.hip < -8) return leg.tell("leg_forward", size);
        break;
    case Posture::sitting:
    case Posture::sitting_low:
    case Posture::kneeling:
    case Posture::on_back: break;
    }
    if (lift > 0) return leg.tell(bent ? "knee_lifts" : "leg_lifts", size);
    if (foot_up > 0) return;  // it stretches up
    leg.tell(leg.is_down ? "foot_down" : bent ? "knee_lowers" : "leg_lowers", size);
}

void add_spread(const LegStep& leg)
{
    const double out = leg.to.hip_out - leg.from.hip_out, size = std::abs(out);
    if (leg.step.to.posture == Posture::on_side) {
        const Landmark end = leg.to.knee > bent_knee ? left_knee : left_ankle;
        const bool up = leg.now(end).y > leg.before(end).y;
        if (end == left_knee) return leg.tell(up ? "knee_lifts" : "knee_lowers", size);
        return leg.tell(up ? "leg_lifts" : "leg_lowers", size);
    }
    if (leg.to.knee > bent_knee && leg.from.knee > bent_knee)
        return leg.tell(out > 0 ? "knee_opens" : "knee_closes", size);
    leg.tell(out > 0 ? "leg_opens" : leg.to.hip_out < -5 ? "leg_crosses" : "leg_closes", size);
}

/// Foot and turn are told where the thigh stays, else they only go along.
void add_free_foot(const LegStep& leg)
{
    const double thigh =
        std::max(std::abs(leg.to.hip - leg.from.hip), std::abs(leg.to.hip_out - leg.from.hip_out));
    if (thigh > seen::degrees) return;
    const double toes_up = leg.to.ankle - leg.from.ankle;
    leg.tell(toes_up > 0 ? "toes_pull_up" : "toes_point", std::abs(toes_up));
    add_turn(leg);
}

/// The leg is in the air before or after.
void add_lifted_leg(const LegStep& leg)
{
    add_thigh(leg);
    add_spread(leg);
    add_free_foot(leg);
    const double bend = leg.to.knee - leg.from.knee, lift = leg.to.hip - leg.from.hip;
    // A knee that is lifted bends; a foot that is put down straightens it.
    const bool told = (lift > seen::degrees && bend > 0) || (lift < -seen::degrees && leg.is_down);
    if (!told) add_knee(leg);
}

}

void add_leg(const FigureStep& step, std::size_t side, FigureChanges& found)
{
    const auto ankle = [side](const BodyNow& now) { return now.body[on_side(left_ankle, side)]; };
    const Vector way = ankle(step.to) - ankle(step.from);
    const bool stays = on_step(step.movement) && length(way) < step_length / 2;
    const bool was_down = step.from.foot_down[side] || stays, is_down = step.to.foot_down[side] || stays;
    const LegStep leg{
        step,    side, measured(step.from.body, side), measured(step.to.body, side), way, was_down,
        is_down, found};
    if (feet_are_carried(step.movement)) return add_knee(leg);
    if (foot_is_on_knee(step.to, side) && !foot_is_on_knee(step.from, side) && length(way) > step_length)
        return leg.tell("foot_to_knee", onto_knee_size);
    if ((was_down && is_down) || is_stride(leg)) return add_standing_leg(leg);
    add_lifted_leg(leg);
}

}
