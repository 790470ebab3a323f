// One text in several languages. A missing language falls back visibly, never silently.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// Words in every language they were written in, by language code ("en", "es").
template <class T> struct InLanguages {
    std::map<std::string, T, std::less<>> by_language;

    bool empty() const { return by_language.empty(); }
    bool has(std::string_view language) const { return by_language.contains(language); }
    /// The text in this language, else in English, else in any; an empty one when there is none at all.
    const T& in(std::string_view language) const
    {
        static const T none{};
        if (const auto found = by_language.find(language); found != by_language.end()) return found->second;
        if (const auto found = by_language.find(std::string_view("en")); found != by_language.end())
            return found->second;
        return by_language.empty() ? none : by_language.begin()->second;
    }
    bool operator==(const InLanguages&) const = default;
};

using Translations = InLanguages<std::string>;
using TranslatedLines = InLanguages<std::vector<std::string>>;

/// The two languages that every sentence of the program itself is written in.
inline Translations in_words(std::string english, std::string spanish)
{
    Translations words;
    words.by_language.emplace("en", std::move(english));
    words.by_language.emplace("es", std::move(spanish));
    return words;
}

}
