// A plan in which some weeks are done once more: every later week moves, its doses with it. The request moves
// along, so that the longer plan can be audited like any other.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <vector>

namespace pacewise {

/// For each week of the longer plan the week it was before, both counted from 1: {1, 2, 2, 3}.
using WeekOrder = std::vector<int>;

/// These weeks come once more, in this order, after `week`; all of them lie in its phase.
WeekOrder repeating(const Plan&, int week, const std::vector<int>& again);

/// Without the list of dates, which belongs to the old dates; nothing is open before `open_from_week`.
Plan in_order(Plan, const WeekOrder&, int open_from_week);
/// The protocol and everything in the request that names weeks.
Request in_order(Request, const WeekOrder&);

}
