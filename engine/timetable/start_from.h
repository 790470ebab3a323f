// Where a revision begins to look: the places of the older plan that still exist.
#pragma once

#include "engine/request/kept_place.h"
#include "engine/timetable/posted_case.h"

#include <vector>

namespace pacewise {

/// Decisions that are true at first; places whose exercise or time is gone are left out.
std::vector<Var> start_from(const PostedCase&, const std::vector<KeptPlace>&);

/// The exercise of the place in its role; -1 when it is no candidate any longer.
int candidate_of(const Case&, const KeptPlace&);

}
