#include "app/desk/panels/protocol/ends_text.h"

#include "engine/base/text.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace pacewise {

namespace {

/// The comma of half of Europe is a point.
std::optional<double> number_in(std::string text)
{
    text = trimmed(text);
    std::replace(text.begin(), text.end(), ',', '.');
    double number = 0;
    const auto [end, trouble] =
        std::from_chars(text.data(), text.data() + text.size(), number, std::chars_format::fixed);
    if (trouble != std::errc() || end != text.data() + text.size() || number < 0) return {};
    return number;
}

}

std::string ends_text(const std::optional<Range<double>>& range)
{
    return range ? number_text(range->least) + " - " + number_text(range->most) : std::string();
}

std::optional<TypedEnds> read_ends(const std::string& text)
{
    if (trimmed(text).empty()) return TypedEnds{};
    const std::vector<std::string> parts = split(text, '-');
    if (parts.size() > 2) return {};
    const auto least = number_in(parts.front()), most = number_in(parts.back());
    if (!least || !most || *least > *most) return {};
    return TypedEnds{Range<double>{*least, *most}};
}

}
