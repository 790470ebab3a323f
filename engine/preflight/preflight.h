// The second look at a sheet before it leaves the house. It reads the finished pages as they will be printed
// and compares them with the plan, the catalog and the patient; it never asks the layout what it meant.
#pragma once

#include "engine/paper/handout.h"
#include "engine/preflight/fault.h"

#include <optional>
#include <vector>

namespace pacewise {

/// In the order of the pages. `today` lets it say that a plan is over; without it nothing is said of that.
std::vector<SheetFault> preflight(const std::vector<Page>&, const PaperInput&, const PaperWish&,
                                  std::optional<Date> today = {});

}
