// What a patient's words about likes and dislikes mean.
#pragma once

#include "engine/catalog/exercise.h"

#include <string>

namespace pacewise {

/// A wish names a modality, tag, position, family or exercise.
bool is_meant(const Exercise&, const std::string& wish);

}
