// Strict YAML: what other readers silently accept (a key given twice, anchors, a second document, broken
// letters) is a mistake here, and huge or deeply nested files are refused before they can do harm.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/yaml/node.h"

#include <string>
#include <string_view>

namespace pacewise {

/// files.md "Limits"
struct YamlLimits {
    std::size_t bytes = 1u << 20;
    std::size_t depth = 32;
    std::size_t values = 200'000;
    std::size_t letters = 64u << 10;  ///< of one text
};

/// Never throws on any bytes. `file` is only the name that the problems carry.
Read<Node> parse_yaml(const std::string& file, std::string_view bytes, const YamlLimits& limits = {});

}
