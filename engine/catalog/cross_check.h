// What a single key cannot know: an exercise that contradicts itself, names used twice, ladders with holes.
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/yaml/read.h"

namespace pacewise {

/// Contradictions inside one exercise: a walking exercise that gives lying support, a hold without end ...
void check_exercise(const Exercise&, const Node&, Reading&);
/// Contradictions between exercises.
void cross_check(const std::vector<Exercise>&, Diagnostics&);

}
