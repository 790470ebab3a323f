// Reading the `figure:` of an exercise.
//     exercise.figure = row.required("figure", read_movement);
#pragma once

#include "engine/figure/movement.h"
#include "engine/yaml/read.h"

namespace pacewise {

/// Nothing when something is wrong with it; every mistake is noted at its place.
std::optional<Movement> read_movement(const Node&, Reading&);

}
