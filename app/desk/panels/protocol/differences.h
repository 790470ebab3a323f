// What differs between two protocols, one sentence each, in both languages of the desk: "Sessions a week: 2
// to 3 instead of 3".
#pragma once

#include "engine/protocol/protocol.h"

#include <vector>

namespace pacewise {

/// In the order of the file; the name is not told.
std::vector<Translations> differences(const Protocol& before, const Protocol& after);
/// All of them in one sentence.
Translations in_one_sentence(const std::vector<Translations>&);

}
