// A text that is a number and nothing else.
#pragma once

#include <charconv>
#include <optional>
#include <string_view>

namespace pacewise {

template <class Number> std::optional<Number> exact_number(std::string_view text)
{
    Number value{};
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end.ec != std::errc() || end.ptr != text.data() + text.size() || text.empty()) return {};
    return value;
}

}
