// From where to where, as people write it: "4 to 6.5"; nothing at all means that there is no limit.
#pragma once

#include "engine/base/range.h"

#include <optional>
#include <string>

namespace pacewise {

struct TypedEnds {
    std::optional<Range<double>> range;  ///< empty: no limit
};

/// "4 - 6.5"
std::string ends_text(const std::optional<Range<double>>&);
/// "4 - 6.5", "4-6,5", or one number alone; nothing when the text is anything else, or runs backwards.
std::optional<TypedEnds> read_ends(const std::string&);

}
