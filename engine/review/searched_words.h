// The words of an exercise that a search looks at, and how much each tells: a name more than a tag.
#pragma once

#include "engine/catalog/exercise.h"

#include <string>
#include <vector>

namespace pacewise {

/// The lower, the more it tells.
enum class SearchedField { name = 0, other_name = 1, data = 2, tag = 3 };

struct SearchedWord {
    std::string word;  ///< as plain_words gives it
    SearchedField field = SearchedField::name;
};

std::vector<SearchedWord> searched_words(const Exercise&);

}
