// What the plan says, in the shape in which the paper tells it: one card for each exercise and side, with the
// doses of every printed week; gathered here anew, so that a slip of the layout is seen.
#pragma once

#include "engine/paper/handout.h"

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pacewise {

/// Doses of one week: full, lighter, least.
using WeekDoses = std::array<std::vector<Dose>, 3>;

struct PlannedCard {
    const PlannedItem* item = nullptr;  ///< of its first use
    const Exercise* exercise = nullptr;
    std::string name;  ///< squeezed, in the language of the paper
    std::map<int, WeekDoses> weeks;
};

/// How the paper names some weeks of the plan, squeezed.
struct WeekName {
    Range<int> weeks;
    std::string words;  ///< "Weeks 3 to 5"
    std::string label;  ///< "Weeks 3 to 5:", before the dose where several stand in one cell
};

struct Planned {
    Range<int> weeks;  ///< that are printed
    std::vector<PlannedCard> cards;
    std::vector<WeekName> week_names;
    std::set<ExerciseId> unknown;  ///< in the plan, and not in the catalog
    bool day_versions = false;
};

Planned read_planned(const PaperInput&, const PaperWish&);

/// The card that this text names first, with the side that follows; null when it names none. The week may
/// leave out of a name what stands behind its comma.
const PlannedCard* named_in(const Planned&, const Wording&, const std::string& squeezed_words);
/// What follows the name of this card.
std::string after_name(const PlannedCard&, const std::string& squeezed_words);

/// The side that is trained, or begins: it tells the words and the picture of a card.
Side told_side(const PlannedItem&);
/// "left", "right", "left then right", "both at once"
Said side_text(const PlannedItem&);

}
