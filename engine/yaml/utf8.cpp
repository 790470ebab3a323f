#include "engine/yaml/utf8.h"

#include <cstdint>

namespace pacewise {

namespace {

constexpr bool is_control(std::uint32_t character)
{
    return (character < 0x20 && character != '\n' && character != '\r' && character != '\t') ||
           (character >= 0x7f && character < 0xa0 && character != 0x85);
}

/// The length of the character that starts with this byte; 0 when none does.
constexpr std::size_t length_from(unsigned char first)
{
    if (first < 0x80) return 1;
    if (first >= 0xc2 && first <= 0xdf) return 2;
    if (first >= 0xe0 && first <= 0xef) return 3;
    if (first >= 0xf0 && first <= 0xf4) return 4;
    return 0;
}

constexpr bool is_overlong_or_illegal(std::uint32_t character, std::size_t length)
{
    return (length == 3 && character < 0x800) || (length == 4 && character < 0x10000) ||
           character > 0x10ffff || (character >= 0xd800 && character <= 0xdfff);
}

}

std::optional<std::size_t> first_bad_byte(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        const std::size_t length = length_from(first);
        if (length == 0 || at + length > text.size()) return at;
        std::uint32_t character = length == 1 ? first : first & (0xffu >> (length + 1));
        for (std::size_t next = at + 1; next < at + length; ++next) {
            const auto byte = static_cast<unsigned char>(text[next]);
            if ((byte & 0xc0u) != 0x80u) return at;
            character = character << 6 | (byte & 0x3fu);
        }
        if (is_overlong_or_illegal(character, length) || is_control(character)) return at;
        at += length;
    }
    return {};
}

}
