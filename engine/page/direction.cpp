#include "engine/page/direction.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace pacewise {

namespace {

constexpr std::string_view first_strong_isolate = "\u2068", pop_isolate = "\u2069";

/// One character and the bytes it takes.
struct Sign {
    char32_t code = 0;
    std::size_t bytes = 1;
};

Sign sign_at(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned char first = byte(0);
    const std::size_t bytes = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (bytes == 1 || at + bytes > text.size()) return {first, 1};
    char32_t code = first & (0xFFu >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) code = (code << 6) | (byte(i) & 0x3Fu);
    return {code, bytes};
}

/// Calls `see` with every character and its place.
template <class See> void each_sign(std::string_view text, See&& see)
{
    for (std::size_t at = 0; at < text.size();) {
        const Sign sign = sign_at(text, at);
        see(sign, at);
        at += sign.bytes;
    }
}

bool in(char32_t code, char32_t first, char32_t last) { return first <= code && code <= last; }

/// Hebrew, Arabic and their kin; their digits run from left to right.
bool is_right_to_left_letter(char32_t code)
{
    if (in(code, 0x0600, 0x061A) || in(code, 0x0660, 0x066C) || in(code, 0x06F0, 0x06F9)) return false;
    return in(code, 0x0590, 0x08FF) || in(code, 0xFB1D, 0xFDFF) || in(code, 0xFE70, 0xFEFE) || code == 0x200F;
}
bool is_digit(char32_t code) { return in(code, '0', '9'); }
bool is_latin_letter(char32_t code)
{
    if (code == 0xD7 || code == 0xF7) return false;  // times and divided by
    return in(code, 'a', 'z') || in(code, 'A', 'Z') || in(code, 0xC0, 0x58F) || code == 0x200E;
}
bool is_far_letter(char32_t code) { return in(code, 0x0900, 0x1FFF) || in(code, 0x3040, 0xD7FF); }

bool opens(char32_t code) { return in(code, 0x2066, 0x2068); }
bool closes(char32_t code) { return code == 0x2069; }

int numbers_in(std::string_view text)
{
    int numbers = 0;
    bool in_number = false;
    each_sign(text, [&](Sign sign, std::size_t) {
        numbers += is_digit(sign.code) && !in_number;
        in_number = is_digit(sign.code);
    });
    return numbers;
}

/// What stands from here to the sign that closes it.
std::string_view inside_of(std::string_view rest)
{
    int depth = 1;
    std::size_t end = rest.size();
    each_sign(rest, [&](Sign sign, std::size_t at) {
        depth += opens(sign.code) ? 1 : closes(sign.code) ? -1 : 0;
        if (depth == 0) end = std::min(end, at);
    });
    return rest.substr(0, end);
}

std::string outside_of(std::string_view text)
{
    std::string outside;
    int depth = 0;
    each_sign(text, [&](Sign sign, std::size_t at) {
        if (opens(sign.code)) ++depth;
        if (depth == 0) outside += text.substr(at, sign.bytes);
        if (closes(sign.code)) depth = std::max(0, depth - 1);
    });
    return outside;
}

Direction told_by(char32_t opening, std::string_view inside)
{
    if (opening == 0x2066) return Direction::left_to_right;
    if (opening == 0x2067) return Direction::right_to_left;
    return direction_of(inside, Direction::left_to_right);
}

}

bool is_right_to_left(std::string_view language)
{
    constexpr std::array languages{"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"};
    const std::string_view name = language.substr(0, language.find('-'));
    return std::find(languages.begin(), languages.end(), name) != languages.end();
}

Direction direction_of(std::string_view text, Direction surroundings)
{
    bool right_to_left = false, left_to_right = numbers_in(text) > 1;
    each_sign(text, [&](Sign sign, std::size_t) {
        right_to_left |= is_right_to_left_letter(sign.code);
        left_to_right |= is_latin_letter(sign.code) || is_far_letter(sign.code);
    });
    if (right_to_left) return Direction::right_to_left;
    return left_to_right ? Direction::left_to_right : surroundings;
}

Direction base_direction_of(std::string_view paragraph, Direction page)
{
    return direction_of(outside_of(paragraph), page);
}

bool runs_its_own_way(std::string_view text)
{
    bool letters = false;
    each_sign(text, [&](Sign sign, std::size_t) { letters |= is_latin_letter(sign.code); });
    return (letters || numbers_in(text) > 1) &&
           direction_of(text, Direction::left_to_right) == Direction::left_to_right;
}

std::string kept_apart(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(' ');
    if (from == std::string_view::npos) return std::string(text);
    const std::size_t to = text.find_last_not_of(' ') + 1;
    std::string kept(text.substr(0, from));
    kept.append(first_strong_isolate).append(text.substr(from, to - from)).append(pop_isolate);
    return kept.append(text.substr(to));
}

bool has_parts_kept_apart(std::string_view text)
{
    bool has = false;
    each_sign(text, [&](Sign sign, std::size_t) { has |= opens(sign.code) || closes(sign.code); });
    return has;
}

std::vector<OneWayText> one_way_texts(std::string_view text, Direction page)
{
    std::vector<Direction> around{base_direction_of(text, page)};
    std::vector<OneWayText> texts;
    std::size_t from = 0;
    each_sign(text, [&](Sign sign, std::size_t at) {
        if (!opens(sign.code) && !closes(sign.code)) return;
        if (at > from) texts.push_back({from, at, around.back()});
        from = at + sign.bytes;
        if (opens(sign.code))
            around.push_back(told_by(sign.code, inside_of(text.substr(from))));
        else if (around.size() > 1)
            around.pop_back();
    });
    if (text.size() > from) texts.push_back({from, text.size(), around.back()});
    return texts;
}

}
