// Looking into a record that somebody else wrote: whatever is missing or of another type counts as empty.
#pragma once

#include "engine/yaml/node.h"

#include <string>
#include <vector>

namespace pacewise::cli {

/// Empty when there is no such key or it is no text.
std::string text_at(const Node&, std::string_view key);
/// The texts of a list; one text counts as a list of one.
std::vector<std::string> texts_at(const Node&, std::string_view key);
/// The items of a list; none when it is no list.
const std::vector<Node>& items_at(const Node&, std::string_view key);
/// The list of records: the file itself, or what stands under `results`. Null when there is none.
const std::vector<Node>* records_of(const Node& root);
/// A text that is far too long to be instructions, or has bytes that no text has.
bool is_unreadable(const std::string& text);

}
