// Reads YAML and says of everything that is wrong what it is, where it is and what to do about it. Every
// message about the syntax of a file comes from here.
#pragma once

#include "engine/yaml/parse.h"

#include <string>
#include <string_view>

namespace pacewise {

/// The bytes must be sound text (utf8.h).
Read<Node> careful_tree(const std::string& file, std::string_view bytes, const YamlLimits&);

}
