// `pacewise exercises import`: drafts from another collection, and every record that was left out with why.
#pragma once

#include "app/cli/command.h"

namespace pacewise::cli {

/// Care: throws WrongUsage and DiskTrouble.
ExitCode import_exercises(const Arguments&, Talk);

}
