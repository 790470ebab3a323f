// One day of the week sheet: a box with its exercises on a training day, a slim dashed row on a rest day.
#pragma once

#include "engine/paper/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// The box of one session in this week.
Boxed session_box(const Setting&, const PlannedSession&, Date day, int week);
/// Days without a session in one row.
Boxed rest_box(const Setting&, const std::vector<Date>& days);

}
