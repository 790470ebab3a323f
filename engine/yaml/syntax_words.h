// What the YAML library says of broken syntax ("end of map flow not found"), in words for people who do not
// program, with the way out.
#pragma once

#include "engine/base/said.h"

#include <string>

namespace pacewise {

struct SyntaxWords {
    Said message;
    Said maybe;  ///< may be empty
};

SyntaxWords tab_words();
SyntaxWords syntax_words(const std::string& library_message);

}
