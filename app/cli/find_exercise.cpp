#include "app/cli/find_exercise.h"

#include "app/cli/arguments.h"
#include "app/cli/search_text.h"
#include "engine/base/text.h"

#include <algorithm>
#include <set>

namespace pacewise::cli {

namespace {

/// Where a word stands; the lower, the more it tells.
enum Field { in_name = 0, in_other_name = 1, in_data = 2, in_tag = 3 };
constexpr int by_meaning = 4;  ///< found by what the word means, not by the word

struct FieldWord {
    std::string word;
    Field field;
};

void add(std::string_view text, Field field, std::vector<FieldWord>& words)
{
    for (std::string& word : plain_words(text)) words.push_back({std::move(word), field});
}

std::vector<FieldWord> words_of(const Exercise& exercise)
{
    std::vector<FieldWord> words;
    for (const auto& [language, name] : exercise.name.by_language) add(name, in_name, words);
    add(exercise.id.text, in_name, words);
    add(exercise.ladder.family.text, in_other_name, words);
    for (const auto& [language, names] : exercise.also.by_language)
        for (const std::string& name : names) add(name, in_other_name, words);
    for (const auto& [muscle, share] : exercise.works) add(word_of(muscle), in_data, words);
    for (const Muscle muscle : exercise.stretches) add(word_of(muscle), in_data, words);
    for (const Equipment thing : exercise.equipment) add(word_of(thing), in_data, words);
    add(word_of(exercise.modality), in_data, words);
    add(word_of(exercise.position), in_data, words);
    for (const Tag tag : exercise.tags) add(word_of(tag), in_tag, words);
    return words;
}

int nearest(const std::string& wanted, const std::vector<FieldWord>& words)
{
    int best = not_near;
    for (const FieldWord& word : words) {
        const int far = distance(wanted, word.word);
        if (far < not_near) best = std::min(best, far + word.field);
    }
    return best;
}

int nearest_of_all(const std::vector<std::string>& wanted, const std::vector<FieldWord>& words)
{
    int total = 0;
    for (const std::string& word : wanted) total = std::min(not_near, total + nearest(word, words));
    return total;
}

int distance_to(const SearchTerm& term, const std::vector<FieldWord>& words)
{
    int best = nearest_of_all(term.typed, words);
    for (const auto& meaning : term.means) best = std::min(best, by_meaning + nearest_of_all(meaning, words));
    return std::min(best, not_near);
}

/// The longest phrase of the synonyms that begins here; its length in words, and all that it means.
std::size_t add_phrase(const std::vector<std::string>& words, std::size_t at,
                       const std::vector<SearchWord>& synonyms, SearchTerm& term)
{
    std::size_t longest = 1;
    for (const SearchWord& synonym : synonyms)
        for (const auto& [language, phrases] : synonym.words.by_language)
            for (const std::string& phrase : phrases) {
                const std::vector<std::string> parts = plain_words(phrase);
                const bool fits =
                    !parts.empty() && at + parts.size() <= words.size() &&
                    std::equal(parts.begin(), parts.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
                if (!fits || parts.size() < longest) continue;
                if (parts.size() > longest) term.means.clear();
                longest = parts.size();
                for (const std::string& meaning : synonym.means) term.means.push_back(plain_words(meaning));
            }
    return longest;
}

}

std::vector<SearchTerm> search_terms(const std::string& text, const std::vector<SearchWord>& synonyms)
{
    const std::vector<std::string> words = plain_words(text);
    std::vector<SearchTerm> terms;
    for (std::size_t at = 0; at < words.size();) {
        SearchTerm term;
        const std::size_t length = add_phrase(words, at, synonyms, term);
        const auto from = words.begin() + static_cast<std::ptrdiff_t>(at);
        term.typed.assign(from, from + static_cast<std::ptrdiff_t>(length));
        terms.push_back(std::move(term));
        at += length;
    }
    return terms;
}

int distance(const SearchTerm& term, const Exercise& exercise)
{
    return distance_to(term, words_of(exercise));
}

std::vector<const Exercise*> find_exercises(const std::vector<const Exercise*>& among,
                                            const std::vector<SearchTerm>& terms)
{
    std::vector<std::pair<int, const Exercise*>> found;
    for (const Exercise* exercise : among) {
        const std::vector<FieldWord> words = words_of(*exercise);
        int total = 0;
        for (const SearchTerm& term : terms) total = std::min(not_near, total + distance_to(term, words));
        if (total < not_near) found.emplace_back(total, exercise);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Exercise*> exercises;
    for (const auto& [total, exercise] : found) exercises.push_back(exercise);
    return exercises;
}

std::vector<const Exercise*> find_exercises(const Catalog& catalog, const std::string& text,
                                            const std::vector<SearchWord>& synonyms)
{
    std::vector<const Exercise*> all;
    for (const Exercise& exercise : catalog.exercises()) all.push_back(&exercise);
    return find_exercises(all, search_terms(text, synonyms));
}

std::string maybe_like(const SearchTerm& term, const Catalog& catalog)
{
    std::set<std::string> words;
    for (const Exercise& exercise : catalog.exercises())
        for (FieldWord& word : words_of(exercise)) words.insert(std::move(word.word));
    return maybe_near(joined(term.typed, " "), {words.begin(), words.end()});
}

}
