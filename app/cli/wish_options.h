// The options for the therapist's own word, shared by the commands that make or revise a plan: pins, bans,
// precautions set aside, and what was chosen to be arranged.
#pragma once

#include "app/cli/arguments.h"
#include "app/files/inputs.h"

#include <vector>

namespace pacewise::cli {

std::vector<Option> wish_options();

/// Adds pins, bans, banned places and overrides to those that the request has already.
/// Care: throws WrongUsage.
void apply_wishes(const Arguments&, Request&);
/// With --mode arrange: the exercises of --chosen, and nothing else. Problems of that file are noted.
/// Care: throws WrongUsage, and DiskTrouble when the file cannot be read.
void apply_mode(const Arguments&, Inputs&);
/// Everything that can be told before a search: wishes that cannot be meant, and wishes that cannot come
/// true.
void check_wishes_of(Inputs&);

}
