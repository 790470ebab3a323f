#include "app/desk/session/bundle.h"

#include <charconv>

namespace pacewise {

namespace {

constexpr std::string_view begins = "pacewise bundle\n", ends = "end\n";

/// Takes a line off the front; nothing where no line ends.
std::optional<std::string_view> take_line(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {};
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

/// "27 plan", the 27 bytes, and the end of the line.
bool take_part(std::string_view& text, Bundle& bundle)
{
    const auto line = take_line(text);
    if (!line) return false;
    std::size_t bytes = 0;
    const auto number = std::from_chars(line->data(), line->data() + line->size(), bytes);
    const auto name_at = static_cast<std::size_t>(number.ptr - line->data()) + 1;
    if (number.ec != std::errc() || name_at >= line->size()) return false;
    if (bytes >= text.size() || text[bytes] != '\n') return false;
    bundle[std::string(line->substr(name_at))] = text.substr(0, bytes);
    text.remove_prefix(bytes + 1);
    return true;
}

}

std::string bundle_text(const Bundle& bundle)
{
    std::string text(begins);
    for (const auto& [name, part] : bundle)
        text += std::to_string(part.size()) + ' ' + name + '\n' + part + '\n';
    return text.append(ends);
}

std::optional<Bundle> read_bundle(std::string_view text)
{
    if (!text.starts_with(begins)) return {};
    text.remove_prefix(begins.size());
    Bundle bundle;
    while (text != ends)
        if (!take_part(text, bundle)) return {};
    return bundle;
}

}
