#include "engine/yaml/lines.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::string_view utf8_mark = "\xef\xbb\xbf";

bool begins_no_character(char byte) { return (static_cast<unsigned char>(byte) & 0xc0u) == 0x80u; }

}

Lines::Lines(std::string_view text) : text_(text)
{
    starts_.push_back(text.starts_with(utf8_mark) ? utf8_mark.size() : 0);
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\n') starts_.push_back(at + 1);
    if (std::none_of(text.begin(), text.end(), begins_no_character)) return;
    inner_bytes_.reserve(text.size() + 1);
    inner_bytes_.push_back(0);
    for (const char byte : text)
        inner_bytes_.push_back(inner_bytes_.back() + (begins_no_character(byte) ? 1 : 0));
}

std::string_view Lines::line(int index) const
{
    const std::size_t start = offset(index, 0);
    return text_.substr(start, text_.find('\n', start) - start);
}

std::size_t Lines::offset(int line, int byte) const
{
    const auto at = std::min(static_cast<std::size_t>(std::max(line, 0)), starts_.size() - 1);
    return std::min(starts_[at] + static_cast<std::size_t>(std::max(byte, 0)), text_.size());
}

int Lines::column(int line, int byte) const
{
    if (inner_bytes_.empty()) return byte + 1;
    return byte + 1 - (inner_bytes_[offset(line, byte)] - inner_bytes_[offset(line, 0)]);
}

int Lines::line_of(std::size_t offset) const
{
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return std::max(static_cast<int>(after - starts_.begin()) - 1, 0);
}

int Lines::byte_in_line(std::size_t offset) const
{
    const std::size_t start = starts_[static_cast<std::size_t>(line_of(offset))];
    return offset > start ? static_cast<int>(offset - start) : 0;
}

}
