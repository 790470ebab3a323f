// Why something of a plan changed: what the therapist banned or pinned, what new findings forbid, time that
// is no longer free. Whatever has no such single reason keeps none.
#pragma once

#include "engine/adapt/change.h"

namespace pacewise {

/// `now` and its screening are those of the new plan.
void add_reasons(std::vector<Revised>&, const Request& now, const Screening&);

}
