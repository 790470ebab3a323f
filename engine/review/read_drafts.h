// Exercises that were brought in from elsewhere and are not finished: a file that starts with `drafts:`. No
// plan ever uses one. A therapist completes it, approves it and moves it under `exercises:`.
#pragma once

#include "engine/base/id.h"
#include "engine/yaml/read.h"

#include <string_view>
#include <vector>

namespace pacewise {

struct Draft {
    ExerciseId id;
    std::vector<std::string> lacks;  ///< keys that an exercise must have
    Place place;
};

/// Unknown keys and missing rights are errors; what a draft lacks is a warning.
Read<std::vector<Draft>> read_drafts_file(const std::string& file, std::string_view bytes);

}
