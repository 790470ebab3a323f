// How many syllables a word has, for reading grades. English is counted by groups of vowels, with the silent
// endings (-e, -es, -ed) and the pairs that are said apart ("li-on"); Spanish by its rules of diphthong and
// hiatus, which are exact but for foreign words.
#pragma once

#include <string_view>

namespace pacewise {

/// At least 1; digits are read as one syllable each.
int english_syllables(std::string_view word);
/// At least 1. UTF-8, with accents.
int spanish_syllables(std::string_view word);

}
