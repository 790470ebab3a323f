#include "engine/review/search_text.h"

#include "engine/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pacewise {

namespace {

constexpr int beginning = 3, one_error = 10;

/// Accents fall away: many keyboards have none.
std::string without_accents(std::string text)
{
    constexpr std::array<std::array<std::string_view, 3>, 16> letters{{{"á", "Á", "a"},
                                                                       {"à", "À", "a"},
                                                                       {"â", "Â", "a"},
                                                                       {"ä", "Ä", "a"},
                                                                       {"é", "É", "e"},
                                                                       {"è", "È", "e"},
                                                                       {"ê", "Ê", "e"},
                                                                       {"í", "Í", "i"},
                                                                       {"î", "Î", "i"},
                                                                       {"ó", "Ó", "o"},
                                                                       {"ô", "Ô", "o"},
                                                                       {"ö", "Ö", "o"},
                                                                       {"ú", "Ú", "u"},
                                                                       {"ü", "Ü", "u"},
                                                                       {"ñ", "Ñ", "n"},
                                                                       {"ç", "Ç", "c"}}};
    for (const auto& [small, large, plain] : letters)
        for (const std::string_view accented : {small, large})
            for (std::size_t at = 0; (at = text.find(accented, at)) != std::string::npos; at += plain.size())
                text.replace(at, accented.size(), plain);
    return text;
}

bool is_between_words(char byte)
{
    return std::string_view(" -,.;:()'\"/").find(byte) != std::string_view::npos;
}

}

std::vector<std::string> plain_words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char byte : lower_case(without_accents(std::string(text))) + ' ') {
        if (!is_between_words(byte))
            word += byte;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    return words;
}

int word_distance(const std::string& wanted, const std::string& word)
{
    if (word == wanted) return 0;
    if (word.starts_with(wanted)) return beginning;
    const auto allowed = static_cast<int>(wanted.size() / 4);
    const auto longer = static_cast<int>(word.size()) - static_cast<int>(wanted.size());
    if (std::abs(longer) > allowed) return not_near;
    const int errors = typing_errors(wanted, word);
    return errors <= allowed ? errors * one_error : not_near;
}

}
