// The plan as the patient would live it: its sessions on dates, in full or in one of the shorter versions.
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/plan/plan.h"
#include "engine/timetable/calendar.h"

namespace pacewise {

/// One session on its date; items of exercises that the catalog does not have are left out, the audit reports
/// them.
CalendarSession session_on_date(const Plan&, const PlannedSession&, int week, DayVersion, const Catalog&);

/// Every date of the plan, every session in this version, in the plan's order: by date and time.
Calendar calendar_of(const Plan&, const Catalog&, DayVersion = DayVersion::full);

/// The items of a version; of the full one, all.
std::vector<ShorterItem> items_of(const PlannedSession&, DayVersion);

}
