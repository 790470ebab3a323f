// What of a plan is done with somebody there: the exercises that the findings allow only so, and those in
// which a second person lends a hand.
#pragma once

#include "engine/paper/setting.h"

#include <set>
#include <string>
#include <vector>

namespace pacewise {

/// A second person moves or holds a limb.
bool is_hands_on(const Exercise&);
/// Of the printed cards, those to be there for.
std::vector<const Card*> helped_cards(const Setting&);
/// "heel, knee: LEFT side": where the second person holds; empty when nobody does.
std::string hold_words(const Setting&, const Card&);

}
