// How much in which week, and how much on tired days: one row for weeks that are alike, one column for each
// version of the day.
#pragma once

#include "engine/paper/setting.h"

namespace pacewise {

/// One piece a row; rows touch.
std::vector<Piece> dose_table(const Setting&, const Card&, double width);
/// The same in one row, for cards that share a page with many.
std::vector<Piece> dose_row(const Setting&, const Card&, double width);
/// "Rest 1 minute between rounds."; empty when there is never more than one round.
std::string card_rest_words(const Wording&, const Card&);
/// "Effort 4 of 10: you can talk."; "Effort 3 to 4 of 10" where it grows.
std::string card_effort_words(const Wording&, const Card&);

}
