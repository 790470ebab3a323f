#include "engine/preflight/squeezed.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// No-break space and joiner, narrow no-break and ideographic space; marks and isolates of the direction of
/// writing.
constexpr std::array<std::string_view, 11> unseen{"\u00a0", "\u2060", "\u202f", "\u3000", "\u200e", "\u200f",
                                                  "\u2066", "\u2067", "\u2068", "\u2069", "\u061c"};

std::size_t unseen_at(std::string_view text)
{
    if (text[0] == ' ' || text[0] == '\n') return 1;
    if (static_cast<unsigned char>(text[0]) < 0x80) return 0;
    for (const std::string_view space : unseen)
        if (text.starts_with(space)) return space.size();
    return 0;
}

/// Where the squeezed words stand whole; npos when nowhere.
std::size_t place_of(const std::string& text, const std::string& words)
{
    if (words.empty()) return std::string::npos;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || !is_digit(words.front()) || !is_digit(text[at - 1]);
        const bool ends = end == text.size() || !is_digit(words.back()) || !is_digit(text[end]);
        if (begins && ends) return at;
    }
    return std::string::npos;
}

}

std::string squeezed(std::string_view words)
{
    std::string text;
    text.reserve(words.size());
    while (!words.empty()) {
        const std::size_t skip = unseen_at(words);
        if (skip == 0) text += words.front();
        words.remove_prefix(std::max<std::size_t>(1, skip));
    }
    return text;
}

bool tells(const std::string& squeezed_text, std::string_view words)
{
    const std::string wanted = squeezed(words);
    return wanted.empty() || place_of(squeezed_text, wanted) != std::string::npos;
}

std::string without(std::string squeezed_text, std::string_view words)
{
    const std::string gone = squeezed(words);
    const std::size_t at = place_of(squeezed_text, gone);
    if (at != std::string::npos) squeezed_text.erase(at, gone.size());
    return squeezed_text;
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), is_digit); }

}
