// A day of the diary: how tired in the morning and evening, how stiff, a fall; on a training day also which
// version of the day was done, and its exercises in the order of the week sheet.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/diary/diary_item.h"
#include "engine/paper/setting.h"

#include <vector>

namespace pacewise {

/// Letters or boxes that are large need the whole width for an exercise; then each day names its columns
/// itself.
bool diary_in_two_columns(const Setting&);
/// One box for each session of the day; one slim row for a rest day.
std::vector<Boxed> diary_day(const Setting&, const PlannedPhase&, Date, int week, DiaryLook);
/// The names of the columns, as they stand over all boxes.
Piece diary_columns_of_page(const Setting&);

}
