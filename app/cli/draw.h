// Draws an exercise's figure, start and end, into a file.
#pragma once

#include "app/cli/command.h"
#include "engine/catalog/exercise.h"

namespace pacewise::cli {

/// --out FILE.svg or .png, --side left or right, --ink-saving.
ExitCode draw(const Exercise&, const Arguments&, Talk);

}
