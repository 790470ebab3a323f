// Searching that forgives typing errors, accents apart, and knows what people say for things: names first,
// then other names, muscles and positions, tags.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/review/search_words.h"

#include <string>
#include <utility>
#include <vector>

namespace pacewise {

/// A word of the search, or several that have one meaning ("hip opener"), and what else they may mean.
struct SearchTerm {
    std::vector<std::string> typed;               ///< plain words
    std::vector<std::vector<std::string>> means;  ///< plain words of each meaning
};

/// The words of a search; phrases of the synonyms are kept together.
std::vector<SearchTerm> search_terms(const std::string& text, const std::vector<SearchWord>& synonyms);

/// The words of many exercises, made ready once, so that every key of a search is answered at once: a word
/// that a hundred exercises have is compared once.
class ExerciseIndex {
public:
    explicit ExerciseIndex(const std::vector<const Exercise*>&);
    explicit ExerciseIndex(const Catalog&);

    /// Places in what it was made of, the best first; every term must be near something of the exercise.
    std::vector<int> find(const std::vector<SearchTerm>&) const;

private:
    using Distances = std::vector<int>;  ///< of each exercise; `not_near` where nothing is near

    void add(const Exercise&, std::map<std::string, int>& known);
    Distances distances(const std::string& wanted) const;
    Distances distances(const std::vector<std::string>& wanted) const;
    Distances distances(const SearchTerm&) const;

    struct WordOf {
        int word = 0;
        int field = 0;
    };
    std::vector<std::string> words_;            ///< each once
    std::vector<std::vector<WordOf>> entries_;  ///< of each exercise
};

/// The best first.
std::vector<const Exercise*> find_exercises(const std::vector<const Exercise*>& among,
                                            const std::vector<SearchTerm>&);
std::vector<const Exercise*> find_exercises(const Catalog&, const std::string& text,
                                            const std::vector<SearchWord>& synonyms = {});
/// Every word that any exercise could be found by, sorted.
std::vector<std::string> search_vocabulary(const Catalog&);

}
