// Searching that forgives typing errors, accents apart: names, other names, ids, muscles and tags.
#pragma once

#include "engine/catalog/catalog.h"

#include <string>
#include <vector>

namespace pacewise::cli {

/// The best first; every word of the text must be near something of the exercise.
std::vector<const Exercise*> find_exercises(const Catalog&, const std::string& text);

}
