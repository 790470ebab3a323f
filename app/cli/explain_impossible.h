// `explain PATIENT --protocol P impossible`: whether a plan exists at all and, if not, what clashes and what
// would help. Writes no plan.
#pragma once

#include "app/cli/command.h"

namespace pacewise::cli {

ExitCode explain_impossible(const Arguments&, Talk);

}
