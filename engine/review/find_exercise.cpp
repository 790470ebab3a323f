#include "engine/review/find_exercise.h"

#include "engine/review/search_text.h"
#include "engine/review/searched_words.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

constexpr int by_meaning = 4;  ///< found by what the word means, not by the word

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

std::vector<const Exercise*> all_of(const Catalog& catalog)
{
    std::vector<const Exercise*> all;
    for (const Exercise& exercise : catalog.exercises()) all.push_back(&exercise);
    return all;
}

void add_up(std::vector<int>& total, const std::vector<int>& more)
{
    for (std::size_t at = 0; at < total.size(); ++at) total[at] = std::min(not_near, total[at] + more[at]);
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

ExerciseIndex::ExerciseIndex(const std::vector<const Exercise*>& exercises)
{
    std::map<std::string, int> known;
    for (const Exercise* exercise : exercises) add(*exercise, known);
}

ExerciseIndex::ExerciseIndex(const Catalog& catalog) : ExerciseIndex(all_of(catalog)) {}

void ExerciseIndex::add(const Exercise& exercise, std::map<std::string, int>& known)
{
    entries_.emplace_back();
    for (SearchedWord& each : searched_words(exercise)) {
        const auto [found, is_new] = known.try_emplace(each.word, static_cast<int>(words_.size()));
        if (is_new) words_.push_back(std::move(each.word));
        entries_.back().push_back({found->second, static_cast<int>(each.field)});
    }
}

ExerciseIndex::Distances ExerciseIndex::distances(const std::string& wanted) const
{
    std::vector<int> of_word;
    for (const std::string& word : words_) of_word.push_back(word_distance(wanted, word));
    Distances nearest(entries_.size(), not_near);
    for (std::size_t at = 0; at < entries_.size(); ++at)
        for (const WordOf& each : entries_[at]) {
            const int far = of_word[static_cast<std::size_t>(each.word)];
            if (far < not_near) nearest[at] = std::min(nearest[at], far + each.field);
        }
    return nearest;
}

ExerciseIndex::Distances ExerciseIndex::distances(const std::vector<std::string>& wanted) const
{
    Distances total(entries_.size(), 0);
    for (const std::string& word : wanted) add_up(total, distances(word));
    return total;
}

ExerciseIndex::Distances ExerciseIndex::distances(const SearchTerm& term) const
{
    Distances best = distances(term.typed);
    for (const std::vector<std::string>& meaning : term.means) {
        const Distances by = distances(meaning);
        for (std::size_t at = 0; at < best.size(); ++at)
            best[at] = std::min({best[at], by_meaning + by[at], not_near});
    }
    return best;
}

std::vector<int> ExerciseIndex::find(const std::vector<SearchTerm>& terms) const
{
    Distances total(entries_.size(), 0);
    for (const SearchTerm& term : terms) add_up(total, distances(term));
    std::vector<int> found;
    for (int at = 0; at < static_cast<int>(total.size()); ++at)
        if (total[static_cast<std::size_t>(at)] < not_near) found.push_back(at);
    std::stable_sort(found.begin(), found.end(), [&](int a, int b) {
        return total[static_cast<std::size_t>(a)] < total[static_cast<std::size_t>(b)];
    });
    return found;
}

std::vector<const Exercise*> find_exercises(const std::vector<const Exercise*>& among,
                                            const std::vector<SearchTerm>& terms)
{
    if (terms.empty()) return among;
    std::vector<const Exercise*> found;
    for (const int at : ExerciseIndex(among).find(terms))
        found.push_back(among[static_cast<std::size_t>(at)]);
    return found;
}

std::vector<const Exercise*> find_exercises(const Catalog& catalog, const std::string& text,
                                            const std::vector<SearchWord>& synonyms)
{
    return find_exercises(all_of(catalog), search_terms(text, synonyms));
}

std::vector<std::string> search_vocabulary(const Catalog& catalog)
{
    std::set<std::string> words;
    for (const Exercise& exercise : catalog.exercises())
        for (SearchedWord& each : searched_words(exercise)) words.insert(std::move(each.word));
    return {words.begin(), words.end()};
}

}
