// The legal words of a list, such as the modalities or the muscles. One table per list says how each is
// written in files; readers, messages and schemas all look at that table.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

template <class E> struct Word {
    std::string_view text;
    E meaning;
};

/// Specialised beside each list of words, in the order people expect to read it.
template <class E> std::span<const Word<E>> vocabulary();

template <class E> std::string_view word_of(E meaning)
{
    for (const Word<E>& word : vocabulary<E>())
        if (word.meaning == meaning) return word.text;
    return "?";
}

template <class E> std::optional<E> meaning_of(std::string_view text)
{
    for (const Word<E>& word : vocabulary<E>())
        if (word.text == text) return word.meaning;
    return {};
}

template <class E> std::vector<std::string> words_in()
{
    std::vector<std::string> texts;
    for (const Word<E>& word : vocabulary<E>()) texts.emplace_back(word.text);
    return texts;
}

}
