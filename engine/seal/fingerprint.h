// The SHA-256 of some bytes. A plan carries the fingerprints of everything it was made from,
// so that years later anyone can check whether they are still the same.
#pragma once

#include <string>
#include <string_view>

namespace pacewise {

/// 64 hexadecimal digits.
std::string fingerprint(std::string_view bytes);

}
