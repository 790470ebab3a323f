// How many school years a text takes to read.
// English: Flesch-Kincaid grade, 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid, Fishburne,
// Rogers and Chissom 1975, Research Branch Report 8-75).
// Spanish: -0.205 sentences in 100 words + 0.049 syllables in 100 words - 3.407 (Crawford 1984, "A Spanish
// language Fry-type readability procedure", Bilingual Education Paper Series 7(8)).
// Both are made for longer texts: they are computed over all that an exercise says.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// Each piece is a sentence or more; one without a full stop ends where it ends. Nothing for a language that
/// has no formula here, or without any word.
std::optional<double> reading_grade(const std::vector<std::string>& pieces, std::string_view language);

}
