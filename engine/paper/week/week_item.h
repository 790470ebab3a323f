// One exercise on the week sheet: box to tick, card number, name, side, dose and the signs of the day
// versions it belongs to.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// The letters of its boxes: one empty for both sides at once, else one for each side, the first side first.
std::vector<std::string> tick_letters(const Wording&, const PlannedItem&);
/// Whether this version of the day has the item at this place of the session.
bool belongs_to(const std::vector<ShorterItem>& version, std::size_t at);
/// Short name, side in capitals and, on lines of its own, the dose of this week and what follows it.
Piece item_words(const Setting&, const PlannedItem&, const Card&, int week, double width,
                 const std::string& after_dose = {});
/// `at` is the place of the item in the session.
Piece week_item(const Setting&, const PlannedSession&, std::size_t at, int week, double width);

}
