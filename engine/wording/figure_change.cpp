#include "engine/wording/figure_change.h"

#include "engine/wording/figure_change_kinds.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

constexpr double posture_size = 200;                               // standing up is bigger than any joint
constexpr double hips_rise = 0.03, climb = 0.05, to_heels = 0.15;  // metres
constexpr double shift_seen = 0.04, knees_sink = 0.1;
constexpr double turns_round = 60;  // degrees
/// Beside "Stands up" only what moves this much is told.
constexpr double told_beside = 35;
constexpr double worked = 1.6;  // what the exercise is for is drawn in the strong colour
/// A side that does less than this share of the other is told by itself or not at all.
constexpr double alike = 0.45;

std::string_view posture_word(Posture from, Posture to)
{
    switch (to) {
    case Posture::standing: return "stands_up";
    case Posture::sitting: return from == Posture::standing ? "sits_down" : "sits_up";
    case Posture::sitting_low: return "sits_up";
    case Posture::kneeling: return from == Posture::all_fours ? "kneels_up" : "kneels_down";
    case Posture::half_kneeling: return from == Posture::standing ? "kneels_down" : "foot_forward";
    case Posture::all_fours: return "on_all_fours";
    case Posture::on_back: return "lies_back";
    case Posture::on_front: return "lies_front";
    case Posture::on_side: return "rolls_to_side";
    }
    return {};
}

bool steps_onto(const Movement& movement)
{
    return has_prop(movement, PropKind::step) || has_prop(movement, PropKind::stairs);
}

bool feet_stay(const FigureStep& step)
{
    for (const std::size_t side : {on_left, on_right}) {
        if (!step.from.foot_down[side] || !step.to.foot_down[side]) return false;
        const Landmark ankle = on_side(left_ankle, side);
        if (length(step.to.body[ankle] - step.from.body[ankle]) > 0.06) return false;
    }
    return true;
}

void add_shift(const FigureStep& step, Vector way, FigureChanges& found)
{
    const bool stays = step.to.posture == Posture::all_fours || step.to.posture == Posture::kneeling ||
                       (step.to.posture == Posture::standing && feet_stay(step));
    if (!stays) return;
    const double left = dot(way, left_of(step.from)), ahead = dot(way, ahead_of(step.from));
    if (step.to.posture == Posture::all_fours && ahead < -to_heels)
        return found.push_back({"hips_to_heels", std::nullopt, posture_size / 2});
    if (std::abs(left) > shift_seen)
        found.push_back({"weight_side", way_name(left), std::abs(left) * 2 * seen::degrees_a_metre});
    const double nape_ahead = dot(step.to.body[nape] - step.from.body[nape], ahead_of(step.from));
    const bool leans = step.to.posture == Posture::standing && std::abs(nape_ahead - ahead) > shift_seen;
    if (std::abs(ahead) > shift_seen && std::abs(way.y) < shift_seen && !leans)
        found.push_back({ahead > 0 ? "weight_forward" : "weight_back", std::nullopt,
                         std::abs(ahead) * 2 * seen::degrees_a_metre});
}

/// Lying on the back, both knees sink to one side.
void add_knees_to_side(const FigureStep& step, FigureChanges& found)
{
    if (step.to.posture != Posture::on_back) return;
    const auto to_left = [&](Landmark knee) {
        return dot(step.to.body[knee] - step.from.body[knee], left_of(step.from));
    };
    const double left = to_left(left_knee), right = to_left(right_knee);
    if (left * right < 0 || std::min(std::abs(left), std::abs(right)) < knees_sink) return;
    found.push_back({"knees_to_side", way_name(left), std::abs(left) * 2 * seen::degrees_a_metre});
}

bool is_leg_word(const FigureChange& change)
{
    return change.what.starts_with("knee") || change.what.starts_with("leg") ||
           change.what.starts_with("foot") || change.what.starts_with("heel") ||
           change.what.starts_with("toes");
}
bool is_arm_word(const FigureChange& change)
{
    return change.what.starts_with("arm") || change.what.starts_with("elbow") ||
           change.what.starts_with("hand") || change.what.starts_with("forearm") ||
           change.what.starts_with("shoulder");
}
bool is_head_word(const FigureChange& change) { return change.what.starts_with("head"); }

bool is_worked(const WorkingParts& work, const FigureChange& change)
{
    const auto of = [&](const std::array<bool, 2>& limbs) {
        return change.side && limbs[*change.side == Side::left ? on_left : on_right];
    };
    if (is_leg_word(change)) return of(work.legs);
    if (is_arm_word(change)) return of(work.arms);
    return is_head_word(change) ? work.neck : work.trunk;
}

bool is_bodily(const FigureChange& change) { return change.size >= posture_size; }

/// After "Stands up" the joints that do it need no words.
void leave_out_told(const FigureStep& step, FigureChanges& found)
{
    if (std::none_of(found.begin(), found.end(), is_bodily)) return;
    std::erase_if(found, [&](const FigureChange& change) {
        if (is_bodily(change)) return false;
        const bool lifted = change.side && is_leg_word(change) &&
                            !step.to.foot_down[*change.side == Side::left ? on_left : on_right] &&
                            change.size > told_beside;
        const bool arm =
            is_arm_word(change) && change.size > told_beside && !change.what.starts_with("elbow");
        return !lifted && !arm && !(change.what == "body_turns" && is_upright(step.to.posture));
    });
}

/// Walking on the spot one foot goes forward and the other back; only the first is a step. A body that turns
/// steps around.
void leave_out_going_along(FigureChanges& found)
{
    const auto any = [&](auto test) { return std::any_of(found.begin(), found.end(), test); };
    const bool ahead = any([](const FigureChange& c) { return c.what == "foot_steps_forward"; });
    const bool turns =
        any([](const FigureChange& c) { return c.what == "body_turns" && c.size > turns_round; });
    const bool knees = any([](const FigureChange& c) { return c.what == "knees_to_side"; });
    std::erase_if(found, [&](const FigureChange& change) {
        if (turns && change.what.starts_with("foot_steps")) return true;
        if (knees && (is_leg_word(change) || change.what == "hips_turn"))
            return change.what != "knees_to_side";
        return ahead && change.what == "foot_steps_back";
    });
}

void join_sides(FigureChanges& found)
{
    for (FigureChange& left : found) {
        if (left.side != Side::left || !(is_leg_word(left) || is_arm_word(left))) continue;
        for (FigureChange& right : found) {
            if (right.side != Side::right || right.what != left.what) continue;
            if (std::min(left.size, right.size) < alike * std::max(left.size, right.size)) continue;
            left.side = Side::both;
            left.size = std::max(left.size, right.size);
            right.size = 0;
        }
    }
}

}

void add_whole_body(const FigureStep& step, FigureChanges& found)
{
    const Vector way = step.to.body[pelvis] - step.from.body[pelvis];
    if (step.from.posture != step.to.posture) {
        std::optional<Side> side;
        if (step.to.posture == Posture::on_side) side = way_name(-step.to.body.chest.x.y);
        found.push_back({posture_word(step.from.posture, step.to.posture), side, posture_size});
        return;
    }
    const bool off_ground = lies(step.to.posture) || step.to.posture == Posture::sitting;
    if (off_ground && std::abs(way.y) > hips_rise)
        found.push_back({way.y > 0 ? "hips_lift" : "hips_lower", std::nullopt,
                         std::abs(way.y) * 2 * seen::degrees_a_metre});
    if (step.to.posture == Posture::standing && steps_onto(step.movement) && std::abs(way.y) > climb)
        found.push_back({way.y > 0 ? "steps_up" : "steps_down", std::nullopt, posture_size});
    add_knees_to_side(step, found);
    add_shift(step, way, found);
}

std::vector<FigureChange> figure_changes(const Movement& movement, const BodyNow& from, const BodyNow& to)
{
    const FigureStep step{movement, from, to};
    FigureChanges found;
    add_whole_body(step, found);
    add_trunk(step, found);
    add_head(step, found);
    for (const std::size_t side : {on_left, on_right}) {
        add_arm(step, side, found);
        add_leg(step, side, found);
    }
    leave_out_told(step, found);
    leave_out_going_along(found);
    join_sides(found);
    for (FigureChange& change : found)
        if (is_worked(movement.work, change)) change.size *= worked;
    std::stable_sort(found.begin(), found.end(),
                     [](const FigureChange& a, const FigureChange& b) { return a.size > b.size; });
    const double biggest = found.empty() ? 0 : found.front().size;
    const double least = biggest > seen::degrees ? seen::degrees : seen::degrees / 3;
    std::erase_if(found, [&](const FigureChange& change) {
        return change.size < std::max(least, 0.3 * std::min(biggest, 60.0));
    });
    return found;
}

}
