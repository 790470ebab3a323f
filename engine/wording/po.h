// Reads a translation file (.po), as translators know it: msgid, msgstr, and msgstr[0], msgstr[1] for one
// and many. Every mistake is reported at its line.
#pragma once

#include "engine/base/diagnostic.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// The forms of each text by its key: one form, or two for one and many.
using Messages = std::map<std::string, std::vector<std::string>, std::less<>>;

Read<Messages> read_po(const std::string& file, std::string_view bytes);

}
