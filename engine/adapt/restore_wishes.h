// A stored plan keeps what was asked for; patient, protocol and catalog are files. Both together give the
// request that the plan answers to.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

namespace pacewise {

/// `request` has the files; start, seed, paces, wishes, mode and what a draft was to keep come
/// from the plan.
void restore_wishes(const Plan&, Request&);

}
