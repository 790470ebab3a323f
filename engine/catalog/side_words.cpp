#include "engine/catalog/side_words.h"

#include <array>

namespace pacewise {

namespace {

struct SideName {
    std::string_view language;
    std::string_view form;  ///< "" or the ending that the noun asks for
    std::string_view left;
    std::string_view right;
};

constexpr std::array names{SideName{"en", "", "left", "right"},
                           SideName{"es", "/o", "izquierdo", "derecho"},
                           SideName{"es", "/a", "izquierda", "derecha"},
                           SideName{"de", "", "links", "rechts"},
                           SideName{"de", "/e", "linke", "rechte"},
                           SideName{"de", "/en", "linken", "rechten"},
                           SideName{"de", "/er", "linker", "rechter"},
                           SideName{"de", "/es", "linkes", "rechtes"},
                           SideName{"fr", "", "gauche", "droite"},
                           SideName{"fr", "/m", "gauche", "droit"},
                           SideName{"fr", "/f", "gauche", "droite"},
                           SideName{"ar", "", "اليسار", "اليمين"},
                           SideName{"ar", "/m", "الأيسر", "الأيمن"},
                           SideName{"ar", "/f", "اليسرى", "اليمنى"},
                           SideName{"zh", "", "左", "右"}};

/// Words that name a side. "derecho" and "droit" may mean upright, so they do not tell.
constexpr std::array<std::string_view, 17> telling{
    "right",  "left",   "izquierdo", "izquierda", "derecha", "links",   "linke",  "linken", "linker",
    "linkes", "rechts", "rechte",    "rechten",   "rechter", "rechtes", "gauche", "droite"};
/// A right angle and a straight line are on no side.
constexpr std::array<std::string_view, 3> no_side{"rechten Winkel", "rechte Winkel", "ligne droite"};

void replace_all(std::string& text, const std::string& mark, std::string_view word)
{
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at + word.size()))
        text.replace(at, mark.size(), word);
}

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool has_word(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !is_letter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (starts && (end == text.size() || !is_letter(text[end]))) return true;
    }
    return false;
}

}

std::string for_side(std::string text, std::string_view language, Side side)
{
    for (const SideName& name : names) {
        if (name.language != language) continue;
        const bool is_left = side == Side::left;
        replace_all(text, "<side" + std::string(name.form) + ">", is_left ? name.left : name.right);
        replace_all(text, "<other" + std::string(name.form) + ">", is_left ? name.right : name.left);
    }
    return text;
}

std::string names_a_side(std::string_view text)
{
    for (const std::string_view word : telling) {
        if (!has_word(text, word)) continue;
        std::string rest(text);
        for (const std::string_view phrase : no_side) replace_all(rest, std::string(phrase), "");
        if (has_word(rest, word)) return std::string(word);
    }
    return {};
}

}
