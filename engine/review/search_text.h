// How words are compared when somebody searches: small letters, without accents, forgiving typing errors.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

inline constexpr int not_near = 1000;

/// The words of a text as they are compared: "Árbol, de pie" -> arbol, de, pie.
std::vector<std::string> plain_words(std::string_view text);
/// 0 the same, then the beginning of the word, then by typing errors, one for every four letters; `not_near`.
int word_distance(const std::string& wanted, const std::string& word);

}
