#include "engine/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pacewise {

std::string joined(std::span<const std::string> words, std::string_view between)
{
    std::string all;
    for (const std::string& word : words) {
        if (&word != &words.front()) all += between;
        all += word;
    }
    return all;
}

std::vector<std::string> split(std::string_view text, char at)
{
    std::vector<std::string> pieces;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(at, from), text.size());
        pieces.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return pieces;
}

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string lower_case(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return lower;
}

std::string in_quotes(std::string_view text) { return '"' + std::string(text) + '"'; }

std::string counted(long count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string number_text(double value, int decimals)
{
    char buffer[64];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals);
    std::string text(buffer, end.ptr);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    return text == "-0" ? "0" : text;
}

std::string shortened(std::string_view text, std::size_t length)
{
    const auto starts_character = [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xc0u) != 0x80u;
    };
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (starts_character(text[at]) && ++characters > length)
            return std::string(text.substr(0, at)) + "...";
    return std::string(text);
}

int typing_errors(std::string_view a, std::string_view b)
{
    const std::size_t width = b.size() + 1;
    std::vector<int> cost((a.size() + 1) * width);
    const auto at = [&](std::size_t i, std::size_t j) -> int& { return cost[i * width + j]; };
    for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = static_cast<int>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int changed = at(i - 1, j - 1) + (a[i - 1] == b[j - 1] ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, changed});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    return at(a.size(), b.size());
}

std::string nearest_word(std::string_view wrong, std::span<const std::string> words)
{
    const std::string lower = lower_case(shortened(wrong, 60));
    std::string best;
    // One letter of two is another word ("E" is not "A"), and few people miss the first letter.
    int least = lower.size() < 3 ? 1 : static_cast<int>(lower.size() / 3) + 1;
    for (const std::string& word : words) {
        const int errors = typing_errors(lower, lower_case(word));
        if (errors >= least || (errors > 1 && lower[0] != lower_case(word)[0])) continue;
        least = errors;
        best = word;
    }
    return best;
}

}
