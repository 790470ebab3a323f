// One day of the week sheet: a box with its exercises on a training day, a slim dashed row on a rest day.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"
#include "engine/paper/week/date_note.h"

namespace pacewise {

/// A day as the sheet shows it.
struct SheetDay {
    Date date;
    int week = 1;
    bool only_week = false;        ///< the sheet is for this one week and no other
    std::vector<DateNote> guests;  ///< sessions of other days that are done on this one
};

/// The box of one session, with a line about this date where it differs from other weeks.
Boxed session_box(const Setting&, const PlannedSession&, const SheetDay&);
/// A day without a session of its own.
Boxed rest_box(const Setting&, const SheetDay&);
/// Several of them in one row.
Boxed rest_box(const Setting&, const std::vector<Date>& days);

}
