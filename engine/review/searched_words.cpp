#include "engine/review/searched_words.h"

#include "engine/review/search_text.h"

namespace pacewise {

namespace {

void add(std::string_view text, SearchedField field, std::vector<SearchedWord>& words)
{
    for (std::string& word : plain_words(text)) words.push_back({std::move(word), field});
}

}

std::vector<SearchedWord> searched_words(const Exercise& exercise)
{
    using enum SearchedField;
    std::vector<SearchedWord> words;
    for (const auto& [language, text] : exercise.name.by_language) add(text, name, words);
    add(exercise.id.text, name, words);
    add(exercise.ladder.family.text, other_name, words);
    for (const auto& [language, names] : exercise.also.by_language)
        for (const std::string& text : names) add(text, other_name, words);
    for (const auto& [muscle, share] : exercise.works) add(word_of(muscle), data, words);
    for (const Muscle muscle : exercise.stretches) add(word_of(muscle), data, words);
    for (const Equipment thing : exercise.equipment) add(word_of(thing), data, words);
    add(word_of(exercise.modality), data, words);
    add(word_of(exercise.position), data, words);
    for (const Tag each : exercise.tags) add(word_of(each), tag, words);
    return words;
}

}
