// Several texts as one, so that one file on the disk holds all of them or none: what belongs together is
// never half old and half new.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace pacewise {

/// By name; a name is one line.
using Bundle = std::map<std::string, std::string>;

std::string bundle_text(const Bundle&);
/// Nothing when it is no bundle, or was cut short.
std::optional<Bundle> read_bundle(std::string_view);

}
