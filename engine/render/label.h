// The bullet or number before an entry of a list.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace pacewise {

/// "•", "3." or "12".
inline bool is_label(std::string_view text)
{
    if (text == "\u2022") return true;
    if (text.ends_with('.')) text.remove_suffix(1);
    return !text.empty() && text.size() <= 3 &&
           std::all_of(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// As PDF calls it.
inline std::string numbering_of(std::string_view label) { return label == "\u2022" ? "Disc" : "Decimal"; }

}
