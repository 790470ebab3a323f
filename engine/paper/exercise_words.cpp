#include "engine/paper/exercise_words.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

/// Away from the counter a walker has the own aid, a wall or a rail.
std::string walking_key(Support support)
{
    switch (support) {
    case Support::two_hands: return "support_walk_two_hands";
    case Support::one_hand: return "support_walk_one_hand";
    case Support::fingertips: return "support_walk_fingertips";
    case Support::lying:
    case Support::sitting:
    case Support::none: return "support_walk_none";
    }
    return {};
}

bool is_arm(Muscle muscle)
{
    using enum Muscle;
    return muscle >= shoulder_flexors && muscle <= grip;
}

bool is_leg(Muscle muscle)
{
    using enum Muscle;
    return muscle >= hip_flexors && muscle <= foot;
}

std::string limb_key(Limb limb)
{
    switch (limb) {
    case Limb::leg: return "leg";
    case Limb::arm: return "arm";
    case Limb::neither: return "side";
    }
    return "side";
}

std::string side_key(Side side, Limb limb)
{
    return std::string(side == Side::left ? "left_" : "right_") + limb_key(limb);
}

bool needs(const Exercise& exercise, Equipment equipment)
{
    return std::find(exercise.equipment.begin(), exercise.equipment.end(), equipment) !=
           exercise.equipment.end();
}

/// What stands fixed enough to hold on to; the kitchen counter unless the exercise names another (B24).
std::string hold_key(const Exercise& exercise)
{
    if (needs(exercise, Equipment::counter)) return "hold_counter";
    if (needs(exercise, Equipment::wall)) return "hold_wall";
    if (needs(exercise, Equipment::walker)) return "hold_walker";
    return "hold_counter";
}

std::string seat_key(const Exercise& exercise)
{
    if (needs(exercise, Equipment::wheelchair)) return "support_wheelchair";
    if (needs(exercise, Equipment::stationary_bike) || needs(exercise, Equipment::recumbent_bike))
        return "support_bike";
    if (exercise.position == Position::long_sitting) return "support_long_sitting";
    return needs(exercise, Equipment::armchair) ? "support_armchair" : "support_chair";
}

std::string lying_key(const Exercise& exercise)
{
    switch (exercise.position) {
    case Position::quadruped: return "support_quadruped";
    case Position::kneeling: return "support_kneeling";
    case Position::side_lying: return "support_side_lying";
    case Position::prone: return "support_prone";
    case Position::supine: return "support_supine";
    case Position::long_sitting: return "support_long_sitting";
    case Position::sitting: return seat_key(exercise);
    case Position::standing:
    case Position::walking: return "support_none";
    }
    return "support_supine";
}

/// What one sits, lies or holds on is told by the support line already.
bool is_furniture(Equipment equipment)
{
    using enum Equipment;
    static constexpr std::array furniture{chair, armchair,        counter,        wall,      mat,
                                          bed,   stationary_bike, recumbent_bike, wheelchair};
    return std::find(furniture.begin(), furniture.end(), equipment) != furniture.end();
}

}

Limb limb_of(const Exercise& exercise)
{
    int arms = 0, legs = 0;
    const auto count = [&](Muscle muscle, int share) {
        if (is_arm(muscle)) arms += share;
        if (is_leg(muscle)) legs += share;
    };
    for (const auto& [muscle, share] : exercise.works) count(muscle, share);
    for (const Muscle muscle : exercise.stretches) count(muscle, 2);
    if (arms == legs) return Limb::neither;
    return arms > legs ? Limb::arm : Limb::leg;
}

std::string one_side_words(const Wording& say, const PlannedItem& item, const Exercise& exercise)
{
    return item.side == Side::both ? std::string() : say(side_key(item.side, limb_of(exercise)));
}

std::string side_words(const Wording& say, const PlannedItem& item, const Exercise& exercise)
{
    if (item.side != Side::both) return one_side_words(say, item, exercise);
    if (item.sides != SideUse::each) return {};
    const Side first = item.first == Side::both ? Side::right : item.first;
    const Limb limb = limb_of(exercise);
    return say("first_then",
               {{"first", say(side_key(first, limb))}, {"then", say(side_key(other_side(first), limb))}});
}

std::string support_words(const Wording& say, const Exercise& exercise)
{
    if (exercise.position == Position::walking) return say(walking_key(exercise.support));
    switch (exercise.support) {
    case Support::lying: return say(lying_key(exercise));
    case Support::sitting: return say(seat_key(exercise));
    case Support::two_hands: return say("support_two_hands", {{"hold", say(hold_key(exercise))}});
    case Support::one_hand: return say("support_one_hand", {{"hold", say(hold_key(exercise))}});
    case Support::fingertips: return say("support_fingertips", {{"hold", say(hold_key(exercise))}});
    case Support::none: return say(is_upright(exercise.position) ? "support_none" : lying_key(exercise));
    }
    return {};
}

std::string equipment_words(const Wording& say, const Exercise& exercise)
{
    std::vector<std::string> things;
    for (const Equipment equipment : exercise.equipment)
        if (!is_furniture(equipment)) things.push_back(say("need_" + std::string(word_of(equipment))));
    return things.empty() ? std::string() : say("you_need", {{"things", joined(things, ", ")}});
}

}
