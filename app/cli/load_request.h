// The request of a command that makes a plan: its files, its options, the patient's calendar, and everything
// that can be told before a search.
#pragma once

#include "app/cli/arguments.h"
#include "app/files/inputs.h"

namespace pacewise::cli {

/// The first word is the patient's file. Care: throws WrongUsage, and DiskTrouble when a file cannot be read.
Inputs load_request(const ProgramHome&, const Arguments&);

}
