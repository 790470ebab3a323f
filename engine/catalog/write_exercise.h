// Exercises as the text of a catalog file, as in programs/exercises. The same exercises always give the same
// bytes, and reading them gives the same exercises.
#pragma once

#include "engine/catalog/exercise.h"

#include <string>
#include <vector>

namespace pacewise {

std::string exercises_text(const std::vector<Exercise>&);

}
