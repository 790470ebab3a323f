// What the program says of files and wishes, in the language of whoever reads it.
#pragma once

#include "engine/base/said.h"
#include "engine/wording/wording.h"

namespace pacewise {

/// In English where this language has no words for it.
std::string told(const Said&, const Wording&);

}
