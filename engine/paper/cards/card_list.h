// Which cards a plan needs: one for each exercise and side, numbered in the order of their first use, with
// the doses of all weeks and all day versions together.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/plan/plan.h"

#include <map>
#include <vector>

namespace pacewise {

/// The doses of one week. More than one where days of that week differ; none where the exercise rests.
struct CardWeek {
    std::vector<Dose> full;
    std::vector<Dose> lighter;
    std::vector<Dose> least;
    bool operator==(const CardWeek&) const = default;
};

struct Card {
    int number = 0;  ///< from 1
    const Exercise* exercise = nullptr;
    PlannedItem item;  ///< of the first use; tells the sides
    std::map<int, CardWeek> weeks;

    int first_week() const { return weeks.begin()->first; }
    int last_week() const { return weeks.rbegin()->first; }
};

/// Care: points into the catalog. An exercise that the catalog does not have gets no card.
std::vector<Card> cards_of(const Plan&, const Catalog&);
/// The card of this item; null when there is none.
const Card* card_of(const std::vector<Card>&, const PlannedItem&);

}
