// The things of a figure in words: "a pillow under the head".
#include "engine/figure/flesh.h"
#include "engine/wording/figure_change_kinds.h"
#include "engine/wording/figure_place.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pacewise {

namespace {

using enum Landmark;

/// From here up what a foot stands on is a stool and no step, in metres.
constexpr double stool = 0.3;
/// From the middle of the body to a knee that has sunk to its side.
constexpr double far_aside = 0.3;
constexpr double near_legs = 0.27;

/// A thing and its place, as keys; things of left and right become one of both.
struct ThingAt {
    std::string thing, where;
    std::optional<Side> side;
    bool operator==(const ThingAt&) const = default;
};

bool is_foot(Landmark mark) { return mark >= left_ankle; }
bool is_knee(Landmark mark) { return mark == left_knee || mark == right_knee; }
bool is_arm(Landmark mark) { return mark >= left_shoulder && mark <= right_thumb; }
Side named(Landmark mark) { return side_name(side_of(mark)); }

/// One thing at two places is between them.
ThingAt between_places(const std::string& thing, const Prop& prop)
{
    if (is_arm(prop.at.front())) return {thing, "in_hand", Side::both};
    return {thing, "between_knees", std::nullopt};
}

/// Side by side, so that both rest on what is under one.
bool legs_lie_together(const BodyNow& now)
{
    const Vector knees = now.body[left_knee] - now.body[right_knee],
                 ankles = now.body[left_ankle] - now.body[right_ankle];
    return now.posture == Posture::on_back && length(knees) < near_legs && length(ankles) < near_legs;
}

/// Legs are told as they lie at the end: a pillow waits for them.
ThingAt under(const std::string& thing, const Prop& prop, const BodyNow& now, const BodyNow& end)
{
    const Landmark mark = prop.at.front();
    if (prop.at.size() > 1) return between_places(thing, prop);
    if (mark == pelvis) return {thing, "under_hips", std::nullopt};
    if (mark == head && now.posture == Posture::sitting_low) return {thing, "behind_back", std::nullopt};
    if (mark == head && !lies(now.posture)) return {thing, "in_front", std::nullopt};
    if (mark == head) return {thing, "under_head", std::nullopt};
    if (mark == chest || mark == ribs)
        return {thing,
                now.posture == Posture::on_front  ? "under_chest"
                : now.posture == Posture::on_side ? "under_waist"
                                                  : "behind_back",
                std::nullopt};
    if (is_arm(mark)) return {thing, "under_arm", named(mark)};
    if (lies(now.posture) && std::abs(dot(end.body[mark] - end.body[pelvis], left_of(end))) > far_aside)
        return {thing, "beside", named(mark)};
    return {thing, is_knee(mark) ? "under_knee" : "under_foot",
            legs_lie_together(end) ? Side::both : named(mark)};
}

/// Bands, straps and towels that are pulled.
ThingAt pulled(const std::string& thing, const Prop& prop)
{
    const auto foot = std::find_if(prop.at.begin(), prop.at.end(), is_foot);
    const auto hand = std::find_if(prop.at.begin(), prop.at.end(), is_arm);
    if (foot != prop.at.end()) {
        const bool both = hand == prop.at.end() && prop.at.size() > 1;
        const bool ankle = *foot <= right_ankle;
        return {thing, ankle ? "around_ankle" : "around_foot", both ? Side::both : named(*foot)};
    }
    if (hand == prop.at.end()) return {thing, "around_knee", Side::both};
    return {thing, "in_hand", prop.at.size() > 1 ? Side::both : named(*hand)};
}

ThingAt towel_at(const Prop& prop, const BodyNow& now, const BodyNow& end)
{
    if (prop.at.size() > 1 || !prop.numbers.empty()) return pulled("towel", prop);
    if (is_foot(prop.at.front()) && !lies(now.posture)) return {"rolled_towel", "in_front", std::nullopt};
    return under(prop.at.front() == pelvis ? "towel" : "rolled_towel", prop, now, end);
}

ThingAt step_at(const Prop& prop, const BodyNow& now)
{
    const bool high = !prop.numbers.empty() && prop.numbers.front() > stool;
    const std::string thing = high ? "stool" : "step";
    if (is_foot(prop.at.front())) return {thing, "under_foot", named(prop.at.front())};
    return {thing, now.posture == Posture::standing ? "in_front" : "beside_you", std::nullopt};
}

ThingAt wall_at(const Prop& prop, const BodyNow& now)
{
    const double turned = now.body.pelvis.z.x;
    const bool aside = is_upright(now.posture) && std::abs(turned) > 0.7;
    // The wall is behind as written; turned to the left, it is at the right.
    if (aside) return {"wall", "beside", (turned < 0) != prop.in_front ? Side::right : Side::left};
    if (lies(now.posture)) return {"wall", prop.in_front ? "at_feet" : "at_head", std::nullopt};
    return {"wall", prop.in_front ? "in_front" : "behind", std::nullopt};
}

ThingAt helped(const Prop& prop)
{
    const Landmark first = prop.at.front(), last = prop.at.back();
    const std::string what = is_arm(first) ? "helper_arm" : "helper_leg";
    const bool both = prop.at.size() > 1 && first != pelvis && last != pelvis && named(first) != named(last);
    return {what, "", both ? Side::both : named(first)};
}

ThingAt chair_at(const Prop& prop, const BodyNow& now)
{
    if (prop.numbers.empty())
        return now.posture == Posture::sitting ? ThingAt{} : ThingAt{"chair", "behind", std::nullopt};
    return {"chair", prop.numbers.front() < 0 ? "behind" : "in_front", std::nullopt};
}

/// Things that need no look at the body: in a hand, or a sign.
ThingAt plain_thing(const Prop& prop)
{
    using enum PropKind;
    static constexpr std::array<std::pair<PropKind, const char*>, 6> held{{{weight, "weight"},
                                                                           {soft_ball, "ball"},
                                                                           {bottle, "bottle"},
                                                                           {cup, "cup"},
                                                                           {cane, "cane"},
                                                                           {pole, "pole"}}};
    static constexpr std::array<std::pair<PropKind, const char*>, 4> signs{
        {{pedals, "feet_on_pedals"}, {tape, "line"}, {target, "spot"}, {think, "thought"}}};
    for (const auto& [kind, thing] : held)
        if (prop.kind == kind) return {thing, "in_hand", named(prop.at.front())};
    for (const auto& [kind, sign] : signs)
        if (prop.kind == kind) return {sign, "", std::nullopt};
    if (prop.kind == stick) return {"stick", "in_hand", Side::both};
    if (prop.kind == ankle_weight) return {"weight", "on_ankle", named(prop.at.front())};
    if (prop.kind == counter) return {"counter", "in_front", std::nullopt};
    return {};
}

ThingAt soft_thing(const Prop& prop, const BodyNow& now, const BodyNow& end)
{
    using enum PropKind;
    if (prop.kind == band) return pulled("band", prop);
    if (prop.kind == strap) return pulled("strap", prop);
    if (prop.kind == towel) return towel_at(prop, now, end);
    if (prop.kind == ball) return between_places("ball", prop);
    if (prop.kind == pillow) return under("pillow", prop, now, end);
    if (prop.kind == bolster) return under("bolster", prop, now, end);
    if (prop.kind == cushion) return under("cushion", prop, now, end);
    if (prop.kind != slider) return {};
    const Landmark mark = prop.at.front();
    return {"cloth", is_arm(mark) ? "under_hand" : "under_foot", named(mark)};
}

/// Nothing for what the position tells, as a bed, or what the hands rest on, as a walker.
ThingAt thing_of(const Prop& prop, const BodyNow& now, const BodyNow& end)
{
    using enum PropKind;
    if (prop.kind == chair) return chair_at(prop, now);
    if (prop.kind == wall) return wall_at(prop, now);
    if (prop.kind == step) return step_at(prop, now);
    if (prop.kind == helper) return helped(prop);
    const ThingAt soft = soft_thing(prop, now, end);
    return soft.thing.empty() ? plain_thing(prop) : soft;
}

void add_thing(std::vector<ThingAt>& things, ThingAt made)
{
    if (made.thing.empty()) return;
    for (ThingAt& other : things) {
        if (other.thing != made.thing || other.where != made.where) continue;
        if (other.side != made.side) other.side = Side::both;
        return;
    }
    things.push_back(std::move(made));
}

/// Told already by the hands that rest on it.
bool is_held_on(const Movement& movement, const BodyNow& now, const ThingAt& at)
{
    if (at.thing != "counter" && at.thing != "wall") return false;
    for (const std::size_t side : {on_left, on_right})
        if (rest_of_hand(movement, now, side) == "on_" + at.thing) return true;
    return false;
}

std::string words_of(const Wording& say, const Movement& movement, const ThingAt& at)
{
    const auto phrase = [&](const std::string& key) {
        return at.side ? figure_phrase(say, movement, key, *at.side) : say("figure_" + key);
    };
    if (at.where.empty()) return phrase(at.thing);
    return say("figure_at", {{"what", say("figure_" + at.thing)}, {"where", phrase(at.where)}});
}

}

std::vector<std::string> thing_words(const Wording& say, const Movement& movement, const BodyNow& now)
{
    const BodyNow end = body_at(movement, 1);
    std::vector<ThingAt> things;
    for (const Prop& prop : movement.props) add_thing(things, thing_of(prop, now, end));
    std::vector<std::string> words;
    for (const ThingAt& thing : things)
        if (!is_held_on(movement, now, thing)) words.push_back(words_of(say, movement, thing));
    return words;
}

}
