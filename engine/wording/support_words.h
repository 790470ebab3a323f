// What a person sits, lies or holds on to during an exercise, as its card says it first of all
// (clinical.md T18, B21).
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/wording/wording.h"

namespace pacewise {

/// "Both hands on the kitchen counter."
std::string support_words(const Wording&, const Exercise&);

}
