// Whether some bytes are sound text: UTF-8 without control characters.
#pragma once

#include <optional>
#include <string_view>

namespace pacewise {

/// The offset of the first byte that is not part of a sound character; nothing when all are.
std::optional<std::size_t> first_bad_byte(std::string_view);

}
