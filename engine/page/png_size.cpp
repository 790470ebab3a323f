#include "engine/page/png_size.h"

#include <cstdint>

namespace pacewise {

namespace {

constexpr std::string_view signature = "\x89PNG\r\n\x1a\n";

std::uint32_t number_at(std::string_view bytes, std::size_t at)
{
    std::uint32_t number = 0;
    for (std::size_t next = at; next < at + 4; ++next)
        number = number << 8 | static_cast<unsigned char>(bytes[next]);
    return number;
}

/// The check sum of PNG chunks: CRC-32 as in ISO 3309.
std::uint32_t check_sum(std::string_view bytes)
{
    std::uint32_t sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = sum >> 1 ^ (sum & 1 ? 0xedb88320u : 0u);
    }
    return ~sum;
}

/// A part of the file: length, four letters, content, check sum.
struct Chunk {
    std::string_view kind;
    std::string_view content;
    std::size_t end = 0;
};

std::optional<Chunk> chunk_at(std::string_view bytes, std::size_t at)
{
    constexpr std::size_t around = 12;
    if (at > bytes.size() || bytes.size() - at < around) return {};
    const std::size_t length = number_at(bytes, at);
    if (length > bytes.size() - at - around) return {};
    if (check_sum(bytes.substr(at + 4, 4 + length)) != number_at(bytes, at + 8 + length)) return {};
    return Chunk{bytes.substr(at + 4, 4), bytes.substr(at + 8, length), at + around + length};
}

/// All chunks from here on are sound, there are dots, and the last chunk ends the picture.
bool sound_from(std::string_view bytes, std::size_t at)
{
    bool dots = false;
    while (const auto chunk = chunk_at(bytes, at)) {
        if (chunk->kind == "IEND") return dots;
        dots = dots || chunk->kind == "IDAT";
        at = chunk->end;
    }
    return false;
}

}

std::optional<Spot> png_size(std::string_view bytes)
{
    if (!bytes.starts_with(signature)) return {};
    const auto head = chunk_at(bytes, signature.size());
    if (!head || head->kind != "IHDR" || head->content.size() != 13) return {};
    const Spot size{static_cast<double>(number_at(head->content, 0)),
                    static_cast<double>(number_at(head->content, 4))};
    const bool possible = size.x >= 1 && size.y >= 1 && size.x <= most_png_dots && size.y <= most_png_dots;
    if (!possible || !sound_from(bytes, head->end)) return {};
    return size;
}

}
