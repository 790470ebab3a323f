// JSON that others wrote, read into the same tree as our own files. Hostile input is refused with words:
// broken, too deep or too large.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/yaml/node.h"

#include <string>
#include <string_view>

namespace pacewise::cli {

/// Numbers and truths become plain texts, null an empty node. Lines are those of the file; 0 inside it.
Read<Node> parse_json(const std::string& file, std::string_view bytes);

}
