// Reads a translation file (.po), as translators know it: msgid and msgstr; for a counted text msgid_plural
// and msgstr[0], msgstr[1] and so on, as many as the language has. Every mistake is reported at its line.
#pragma once

#include "engine/base/diagnostic.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

/// The forms of each text by its key: one, or for a counted text those of the language.
using Messages = std::map<std::string, std::vector<std::string>, std::less<>>;

/// `forms`: how many a counted text has in this language.
Read<Messages> read_po(const std::string& file, std::string_view bytes, std::size_t forms);

}
