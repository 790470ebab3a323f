// Trunk and head: leaning, turning, rounding, lifting off the mat.
#include "engine/wording/figure_change_kinds.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

constexpr double upright_again = 12, uprighter = 7;  // degrees from upright that still look upright
constexpr double trunk_weight = 1.6;                 // the largest part of the picture
constexpr double back_seen = 14, rock_seen = 4, rock_weight = 1.2;
constexpr double head_seen = 10, head_weight = 1;
constexpr double turn_seen = 10;
constexpr double head_rise = 0.03;    // metres, of the head alone
constexpr double chest_rise = 0.035;  // metres, of a person who lies

double degrees(double radians) { return radians * 180 / pi; }
double change(const FigureStep& step, axis::Axis which)
{
    return step.to.pose.trunk[which] - step.from.pose.trunk[which];
}

Vector trunk_line(const BodyNow& now) { return unit(now.body[nape] - now.body[pelvis]); }

/// How far the trunk leans, to the front and to the left, for an onlooker who stays where he is.
struct Lean {
    double front, left;
};
Lean lean_of(const BodyNow& now, const BodyNow& frame)
{
    const Vector line = trunk_line(now);
    return {degrees(std::atan2(dot(line, ahead_of(frame)), line.y)),
            degrees(std::atan2(dot(line, left_of(frame)), line.y))};
}

/// Which way it faces, turning to the left being positive.
double turned_left(Vector from, Vector to)
{
    return degrees(std::atan2(from.z * to.x - from.x * to.z, from.x * to.x + from.z * to.z));
}

bool is_whole_body(const FigureStep& step, double lean)
{
    if (step.to.posture != Posture::standing || step.from.posture != Posture::standing) return false;
    const auto legs = [&](const BodyNow& now) {
        const Vector line = unit(now.body[pelvis] - middle(now.body[left_ankle], now.body[right_ankle]));
        return degrees(std::atan2(dot(line, ahead_of(step.from)), line.y));
    };
    return (legs(step.to) - legs(step.from)) / lean > 0.6;
}

void add_lean(const FigureStep& step, FigureChanges& found)
{
    const Lean a = lean_of(step.from, step.from), b = lean_of(step.to, step.from);
    const double front = b.front - a.front, left = b.left - a.left;
    if (std::abs(front) > seen::small_degrees / 2) {
        const bool up =
            std::abs(b.front) < upright_again && std::abs(a.front) > std::abs(b.front) + uprighter;
        const bool body = is_whole_body(step, front);
        found.push_back({body ? (front > 0 ? "body_forward" : "body_back")
                         : up ? "trunk_upright"
                              : (front > 0 ? "trunk_forward" : "trunk_back"),
                         std::nullopt, std::abs(front) * trunk_weight});
    }
    if (std::abs(left) < seen::small_degrees / 2) return;
    if (std::abs(b.left) < upright_again && std::abs(a.left) > std::abs(b.left) + uprighter)
        found.push_back({"trunk_upright", std::nullopt, std::abs(left) * trunk_weight});
    else
        found.push_back({"trunk_side", way_name(left), std::abs(left) * trunk_weight});
}

void add_turn(const FigureStep& step, FigureChanges& found)
{
    const double chest = turned_left(step.from.body.chest.z, step.to.body.chest.z);
    const double hips = turned_left(step.from.body.pelvis.z, step.to.body.pelvis.z);
    if (std::abs(chest) < turn_seen) return;
    const bool body = std::abs(hips) > 0.7 * std::abs(chest);
    found.push_back({body ? "body_turns" : "trunk_turns", way_name(chest), std::abs(chest) * trunk_weight});
}

/// Round or hollow, which leaning does not tell.
void add_back(const FigureStep& step, FigureChanges& found)
{
    const double round = change(step, axis::spine);
    if (std::abs(round) < back_seen) return;
    const bool hollow = step.to.pose.trunk[axis::spine] < -8;
    found.push_back({round > 0 ? "back_rounds"
                     : hollow  ? "back_arches"
                               : "back_straightens",
                     std::nullopt, std::abs(round) * 1.2});
}

void add_rocking(const FigureStep& step, FigureChanges& found)
{
    const double tilt = change(step, axis::tilt), round = change(step, axis::spine);
    if (std::abs(tilt) < rock_seen || tilt * round > 0) return;
    if (std::abs(round) < rock_seen) return;
    found.push_back(
        {tilt < 0 ? "pelvis_back" : "pelvis_forward", std::nullopt, std::abs(tilt) * rock_weight});
}

/// By how much a part of a lying body rolls, its left side up being positive.
double rolled(const Rotation& from, const Rotation& to)
{
    const auto roll = [](const Rotation& part) { return degrees(std::atan2(part.x.y, part.z.y)); };
    return std::remainder(roll(to) - roll(from), 360.0);
}

/// The chest of a person who lies turns, or lifts off the mat.
void add_lying(const FigureStep& step, FigureChanges& found)
{
    const auto rise = [&](Landmark mark) { return step.to.body[mark].y - step.from.body[mark].y; };
    if (std::abs(rise(nape)) > chest_rise && std::abs(rise(pelvis)) < chest_rise)
        found.push_back({rise(nape) > 0 ? "chest_lifts" : "chest_lowers", std::nullopt,
                         std::abs(rise(nape)) * 1.5 * seen::degrees_a_metre});
    const double chest = rolled(step.from.body.chest, step.to.body.chest);
    const double hips = rolled(step.from.body.pelvis, step.to.body.pelvis);
    // The left shoulder up is a turn to the right.
    if (std::abs(chest) > turn_seen && std::abs(chest) > std::abs(hips))
        found.push_back({"trunk_turns", way_name(-chest), std::abs(chest) * trunk_weight});
    else if (std::abs(hips) > turn_seen)
        found.push_back({std::abs(chest) > 0.7 * std::abs(hips) ? "body_turns" : "hips_turn", way_name(-hips),
                         std::abs(hips) * trunk_weight});
}

struct Nod {
    double down, left, turned;
};

/// Where the face looks in the room.
Nod face_of(const BodyNow& now, const BodyNow& frame)
{
    const Rotation& head = now.body.head;
    return {-degrees(std::asin(std::clamp(head.z.y, -1.0, 1.0))),
            degrees(std::asin(std::clamp(dot(head.y, left_of(frame)), -1.0, 1.0))),
            turned_left(frame.body.pelvis.z, head.z)};
}

bool counts(double joint, double seen_turn)
{
    return std::min(std::abs(joint), std::abs(seen_turn)) > head_seen / 2;
}

/// Unless the head only follows the hips or the chest.
void add_lying_head(const FigureStep& step, double down, FigureChanges& found)
{
    const auto rise = [&](Landmark mark) { return step.to.body[mark].y - step.from.body[mark].y; };
    if (std::abs(down) < head_seen / 2) return;
    if (std::abs(rise(pelvis)) > chest_rise || std::abs(rise(nape)) > chest_rise) return;
    const bool back = step.to.posture == Posture::on_back, lifts = rise(head) > head_rise;
    const bool up = back ? lifts : down < 0;
    found.push_back({up         ? "head_lifts"
                     : !back    ? "head_down"
                     : down > 0 ? "chin_in"
                                : "head_back",
                     std::nullopt, std::abs(down) * head_weight});
}

}

void add_head(const FigureStep& step, FigureChanges& found)
{
    const double down = change(step, axis::neck), side = change(step, axis::neck_side),
                 turn = change(step, axis::neck_turn);
    if (!is_upright(step.to.posture)) {
        add_lying_head(step, down, found);
        if (std::abs(turn) > head_seen)
            found.push_back({"head_turns", way_name(-turn), std::abs(turn) * head_weight});
        return;
    }
    const Nod a = face_of(step.from, step.from), b = face_of(step.to, step.from);
    if (counts(turn, b.turned - a.turned))
        found.push_back({"head_turns", way_name(-turn), std::abs(turn) * head_weight});
    if (counts(side, b.left - a.left))
        found.push_back({"head_tilts", way_name(b.left - a.left), std::abs(side) * head_weight});
    if (counts(down, b.down - a.down))
        found.push_back(
            {down > 0 ? "head_down" : "head_up", std::nullopt, std::abs(b.down - a.down) * head_weight});
}

/// A sitting person's weight goes to one hip.
void add_hip_tip(const FigureStep& step, FigureChanges& found)
{
    const double roll = change(step, axis::roll);
    if (std::abs(roll) > rock_seen && step.to.posture == Posture::sitting)
        found.push_back({"hips_tip", way_name(-roll), std::abs(roll) * trunk_weight});
}

void add_trunk(const FigureStep& step, FigureChanges& found)
{
    if (lies(step.to.posture)) {
        add_lying(step, found);
    } else if (step.to.posture == Posture::all_fours) {
        add_lying(step, found);
    } else {
        add_lean(step, found);
        add_turn(step, found);
    }
    add_back(step, found);
    add_rocking(step, found);
    add_hip_tip(step, found);
}

}
