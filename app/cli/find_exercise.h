// Searching that forgives typing errors, accents apart, and knows what people say for things: names first,
// then other names, muscles and positions, tags.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/review/search_words.h"

#include <string>
#include <vector>

namespace pacewise::cli {

/// A word of the search, or several that have one meaning ("hip opener"), and what else they may mean.
struct SearchTerm {
    std::vector<std::string> typed;               ///< plain words
    std::vector<std::vector<std::string>> means;  ///< plain words of each meaning
};

/// The words of a search; phrases of the synonyms are kept together.
std::vector<SearchTerm> search_terms(const std::string& text, const std::vector<SearchWord>& synonyms);
/// How far the term is from this exercise, 0 being its name; `not_near` when it is not near at all.
int distance(const SearchTerm&, const Exercise&);
/// The best first; every term must be near something of the exercise.
std::vector<const Exercise*> find_exercises(const std::vector<const Exercise*>& among,
                                            const std::vector<SearchTerm>&);
std::vector<const Exercise*> find_exercises(const Catalog&, const std::string& text,
                                            const std::vector<SearchWord>& synonyms = {});
/// ". Maybe calf", or nothing: the word of any exercise that is most like this one.
std::string maybe_like(const SearchTerm&, const Catalog&);

}
