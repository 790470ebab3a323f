#include "app/cli/find_exercise.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>

namespace pacewise::cli {

namespace {

constexpr int not_found = 1000;

/// The accents of Spanish fall away: many keyboards have none.
std::string without_accents(std::string text)
{
    constexpr std::array<std::array<std::string_view, 3>, 7> letters{{{"á", "Á", "a"},
                                                                      {"é", "É", "e"},
                                                                      {"í", "Í", "i"},
                                                                      {"ó", "Ó", "o"},
                                                                      {"ú", "Ú", "u"},
                                                                      {"ü", "Ü", "u"},
                                                                      {"ñ", "Ñ", "n"}}};
    for (const auto& [small, large, plain] : letters)
        for (const std::string_view accented : {small, large})
            for (std::size_t at = 0; (at = text.find(accented, at)) != std::string::npos; at += plain.size())
                text.replace(at, accented.size(), plain);
    return text;
}

void add_words(const std::string& text, std::vector<std::string>& words)
{
    std::string plain = lower_case(without_accents(text));
    std::replace(plain.begin(), plain.end(), '-', ' ');
    std::replace(plain.begin(), plain.end(), ',', ' ');
    for (std::string& word : split(plain, ' '))
        if (!word.empty()) words.push_back(std::move(word));
}

std::vector<std::string> words_of(const Exercise& exercise)
{
    std::vector<std::string> words;
    add_words(exercise.id.text, words);
    for (const auto& [language, name] : exercise.name.by_language) add_words(name, words);
    for (const auto& [language, names] : exercise.also.by_language)
        for (const std::string& name : names) add_words(name, words);
    for (const auto& [muscle, share] : exercise.works) add_words(std::string(word_of(muscle)), words);
    for (const Muscle muscle : exercise.stretches) add_words(std::string(word_of(muscle)), words);
    for (const Tag tag : exercise.tags) add_words(std::string(word_of(tag)), words);
    add_words(std::string(word_of(exercise.modality)), words);
    add_words(std::string(word_of(exercise.position)), words);
    return words;
}

/// 0 the same, 1 the beginning of a word, then by typing errors: one for every four letters.
int distance(const std::string& wanted, const std::vector<std::string>& words)
{
    int best = not_found;
    for (const std::string& word : words) {
        if (word == wanted) return 0;
        if (word.starts_with(wanted)) best = std::min(best, 1);
        const int errors = typing_errors(wanted, word);
        if (errors <= static_cast<int>(wanted.size() / 4)) best = std::min(best, 1 + errors);
    }
    return best;
}

}

std::vector<const Exercise*> find_exercises(const Catalog& catalog, const std::string& text)
{
    std::vector<std::string> wanted;
    add_words(text, wanted);
    std::vector<std::pair<int, const Exercise*>> found;
    for (const Exercise& exercise : catalog.exercises()) {
        const std::vector<std::string> words = words_of(exercise);
        int total = 0;
        for (const std::string& word : wanted) total += distance(word, words);
        if (total < not_found) found.emplace_back(total, &exercise);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const Exercise*> exercises;
    for (const auto& [total, exercise] : found) exercises.push_back(exercise);
    return exercises;
}

}
