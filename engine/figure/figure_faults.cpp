#include "engine/figure/figure_faults.h"

#include "engine/figure/body.h"
#include "engine/figure/clearance.h"
#include "engine/figure/flesh.h"
#include "engine/figure/part_words.h"
#include "engine/figure/props/props.h"
#include "engine/figure/stance.h"

#include <algorithm>

namespace pacewise {

namespace {

using enum Landmark;

/// In metres.
constexpr double into_floor = 0.02, over_floor = 0.04, out_of_reach = 0.02, let_go = 0.08,
                 seen_to_move = 0.03;
constexpr double knee_radius = 0.057;

using Faults = std::vector<Said>;

/// One moment of the movement with what has to be said about it.
struct Look {
    const Movement& movement;
    double share;
    Skeleton start, now;
    double floor;
    Faults& faults;

    void tell(Said what) const { faults.push_back(at_moment(share, std::move(what))); }
};

std::string centimetres(double metres) { return std::to_string(std::lround(metres * 100)); }

bool has(const Movement& movement, std::initializer_list<PropKind> kinds)
{
    return std::any_of(movement.props.begin(), movement.props.end(), [&](const Prop& prop) {
        return std::find(kinds.begin(), kinds.end(), prop.kind) != kinds.end();
    });
}

/// Not one that stands apart.
bool is_sat_on(const Prop& prop) { return prop.kind == PropKind::chair && prop.numbers.empty(); }

bool has_seat(const Movement& movement)
{
    return std::any_of(movement.props.begin(), movement.props.end(), is_sat_on);
}

/// Not one under the hands of a person who kneels before it.
bool has_bed(const Movement& movement)
{
    return std::any_of(movement.props.begin(), movement.props.end(),
                       [](const Prop& prop) { return prop.kind == PropKind::bed && prop.at.empty(); });
}

/// Things that carry the body higher than the floor.
bool is_carried(const Movement& movement)
{
    using enum PropKind;
    if (has_seat(movement) || has_bed(movement)) return true;
    return has(movement, {step, block, cycle, wheelchair, cushion, stairs, stepper, recumbent, pool, bolster,
                          pillow, ball, foam, treadmill, helper});
}

void under_floor(const Look& look)
{
    const auto tell = [&](const char* what, double below) {
        if (below > into_floor) look.tell(said("{1} is {2} cm under the floor", what, centimetres(below)));
    };
    for (const std::size_t side : {on_left, on_right}) {
        tell(part::foot.on(side), look.floor - lowest_of_foot(look.now, side));
        tell(part::hand.on(side), look.floor - lowest_of_hand(look.now, side));
        tell(part::knee.on(side), look.floor + knee_radius - look.now[on_side(left_knee, side)].y);
    }
    tell("the head", look.floor + body::head_radius - look.now[head].y);
}

void in_the_air(const Look& look)
{
    if (is_carried(look.movement)) return;
    const double above = extent_of(look.now).low.y - look.floor;
    if (above > over_floor) look.tell(said("the body hangs {1} cm over the floor", centimetres(above)));
}

void out_of_place(const Look& look)
{
    const Planted planted = planted_at(look.movement, look.share);
    for (const std::size_t side : {on_left, on_right}) {
        const auto off = [&](Landmark left) {
            return length(look.now[on_side(left, side)] - look.start[on_side(left, side)]);
        };
        if (planted.hands[side] && off(left_wrist) > out_of_reach)
            look.tell(said("{1} cannot reach its place by {2} cm", part::planted_hand.on(side),
                           centimetres(off(left_wrist))));
        if (planted.feet[side] && off(left_ankle) > out_of_reach)
            look.tell(said("{1} cannot reach its place by {2} cm", part::planted_foot.on(side),
                           centimetres(off(left_ankle))));
    }
}

/// A hand on something that does not move, unless the figure says that it lets go.
void off_its_prop(const Look& look)
{
    using enum PropKind;
    for (const Prop& prop : look.movement.props) {
        if (prop.kind != chair_hold && prop.kind != rail) continue;
        const Landmark hand = prop.at.front();
        const std::size_t side = side_of(hand);
        if (!is_hand(hand) || look.movement.free.hands[side]) continue;
        const Vector off = look.now[hand] - look.start[hand];
        const double away = prop.kind == rail ? std::hypot(off.x, off.y) : length(off);
        if (away > let_go)
            look.tell(said(prop.kind == rail ? "{1} is {2} cm from the rail" : "{1} is {2} cm from the chair",
                           part::hand.on(side), centimetres(away)));
    }
}

/// Aids that are held with both hands have their height.
void odd_height(const Look& look)
{
    using enum PropKind;
    if (!has(look.movement, {walker, rollator})) return;
    for (const std::size_t side : {on_left, on_right}) {
        const double height = look.now[on_side(left_hand, side)].y - look.floor;
        if (height < 0.65 || height > 1.15)
            look.tell(said("{1} is {2} cm above the floor, but grips are at 70 to 110 cm",
                           part::hand.on(side), centimetres(height)));
    }
}

void through_seat(const Look& look)
{
    if (!has_seat(look.movement)) return;
    constexpr double half_seat = 0.19, thick = 0.044;
    const Vector pelvis_at = look.start[pelvis];
    const double top = pelvis_at.y - body::seat;
    for (const std::size_t side : {on_left, on_right})
        for (const Landmark left : {left_hand, left_ankle, left_toe}) {
            const Vector at = look.now[on_side(left, side)];
            const bool in_seat = at.y < top && at.y > top - thick &&
                                 std::abs(at.x - pelvis_at.x) < half_seat &&
                                 std::abs(at.z - pelvis_at.z - 0.05) < half_seat;
            if (in_seat)
                look.tell(
                    said("{1} is inside the seat", (left == left_hand ? part::hand : part::foot).on(side)));
        }
}

/// With toes that touch the cupboard nothing is wrong yet.
void through_counter(const Look& look)
{
    if (!has(look.movement, {PropKind::counter})) return;
    Scene room;  // only what the counter fits itself to
    room.start = look.start;
    room.floor = look.floor;
    room.narrow = look.movement.middle.has_value();
    constexpr double touching = 0.04;
    for (const Prop& prop : look.movement.props) {
        if (prop.kind != PropKind::counter) continue;
        for (const std::size_t side : {on_left, on_right})
            for (const Landmark left : {left_knee, left_toe}) {
                const Vector at = look.now[on_side(left, side)], back = look.now[pelvis] - at;
                const Vector nearer = at + unit({back.x, 0, back.z}) * touching;
                if (inside_counter(room, prop, at) && inside_counter(room, prop, nearer))
                    look.tell(said("{1} is inside the counter",
                                   (left == left_knee ? part::knee : part::foot).on(side)));
            }
    }
}

void through_each_other(const Look& look)
{
    for (const Said& fault : parts_in_each_other(look.now)) look.tell(fault);
}

/// Two panels that look alike tell nothing; breathing and holding need no movement.
void alike(const Movement& movement, Faults& faults)
{
    if (movement.middle || movement.breath != Breath::none || movement.hold) return;
    const Skeleton start = stance(movement, 0), end = stance(movement, 1);
    double most = 0;
    for (std::size_t at = 0; at < landmark_count; ++at) {
        const Seen a = movement.camera.see(start.points[at]), b = movement.camera.see(end.points[at]);
        most = std::max(most, std::hypot(a.x - b.x, a.y - b.y));
    }
    if (most < seen_to_move)
        faults.push_back(
            said("start and end look alike: nothing moves by more than {1} cm", centimetres(most)));
}

}

std::vector<Said> figure_faults(const Movement& movement)
{
    Faults faults;
    const Skeleton start = stance(movement, 0);
    const double floor = floor_height(movement);
    for (const double share : drawn_moments(movement)) {
        const Look look{movement, share, start, stance(movement, share), floor, faults};
        under_floor(look);
        in_the_air(look);
        out_of_place(look);
        off_its_prop(look);
        odd_height(look);
        through_seat(look);
        through_counter(look);
        through_each_other(look);
    }
    alike(movement, faults);
    return faults;
}

}
