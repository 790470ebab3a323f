// The week as a table: exercises down, days across, a box to tick where they meet. Used where the days one
// under the other would not fit on the page, because an exercise that comes on many days is named only once.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/week/week_sheet.h"

#include <optional>

namespace pacewise {

/// Nothing where a table would mislead: the days have no common order of exercises, or one dose differs from
/// day to day; and where its columns leave no room for the names.
std::optional<Boxed> week_table(const Setting&, const SheetWeeks&);

}
