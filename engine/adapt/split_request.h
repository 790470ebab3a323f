// A revision from the middle of a phase cuts it in two, and the phases after it count one more. What the
// therapist wished for a phase must follow.
#pragma once

#include "engine/request/request.h"

namespace pacewise {

/// The protocol's phase ends before this week, and the rest of it is a phase of its own; pins and banned
/// places of that phase hold in both parts. Nothing changes where a phase begins in this week anyway.
void split_request(Request&, int week);

}
