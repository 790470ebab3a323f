// Most files are sound, and a sound file needs no careful reader: this one only builds the tree, many times
// faster. Where anything at all is out of the ordinary it gives nothing, and the careful reader
// (careful_tree.h) reads the same bytes and finds the words for it.
#pragma once

#include "engine/yaml/parse.h"

#include <optional>
#include <string_view>

namespace pacewise {

/// The same tree, places included, as careful_tree gives for sound text without a problem; else nothing.
std::optional<Node> fast_tree(std::string_view bytes, const YamlLimits&);

}
