#include "engine/paper/helper/helped.h"

#include "engine/base/text.h"
#include "engine/wording/exercise_words.h"

#include <algorithm>

namespace pacewise {

namespace {

const Prop* second_person(const Exercise& exercise)
{
    for (const Prop& prop : exercise.figure.props)
        if (prop.kind == PropKind::helper) return &prop;
    return nullptr;
}

/// "right.heel" -> "heel"
std::string place_of(Landmark mark)
{
    const std::string word(word_of(mark));
    return word.substr(word.find('.') + 1);
}

bool has_side(Landmark mark) { return word_of(mark).find('.') != std::string_view::npos; }

/// Whether the hands are on both sides of the body, such as on both knees.
bool on_both_sides(const Prop& prop)
{
    const auto on_right = [](Landmark mark) { return has_side(mark) && side_of(mark) == 1; };
    const auto on_left = [](Landmark mark) { return has_side(mark) && side_of(mark) == 0; };
    return std::any_of(prop.at.begin(), prop.at.end(), on_right) &&
           std::any_of(prop.at.begin(), prop.at.end(), on_left);
}

}

bool is_hands_on(const Exercise& exercise)
{
    return exercise.has(Tag::assisted) || second_person(exercise) != nullptr;
}

std::vector<const Card*> helped_cards(const Setting& set)
{
    std::vector<const Card*> helped;
    for (const Card& card : set.cards)
        if (is_hands_on(*card.exercise) || set.input.helped.contains(card.exercise->id))
            helped.push_back(&card);
    return helped;
}

std::string hold_words(const Setting& set, const Card& card)
{
    const Prop* prop = second_person(*card.exercise);
    if (!prop || prop->at.empty()) return {};
    std::vector<std::string> places;
    for (const Landmark mark : prop->at) {
        const std::string place = set.say()("spot_" + place_of(mark));
        if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    }
    const std::string side = on_both_sides(*prop) ? set.say()("helper_both")
                                                  : one_side_words(set.say(), card.item, *card.exercise);
    if (!side.empty()) places.push_back(side);
    return joined(places, set.say()("comma"));
}

}
