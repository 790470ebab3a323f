#include "engine/wording/exercise_words.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

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

std::string equipment_words(const Wording& say, const Exercise& exercise)
{
    std::vector<std::string> things;
    for (const Equipment equipment : exercise.equipment)
        if (!is_furniture(equipment)) things.push_back(say("need_" + std::string(word_of(equipment))));
    return things.empty() ? std::string() : say("you_need", {{"things", joined(things, say("comma"))}});
}

}
