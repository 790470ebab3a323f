// Injections on dates. Drugs given every 48 hours drift through the week, so whether a session meets the
// aches is asked of its date, not of its weekday (clinical.md J20-J26). All times are the patient's clock.
#pragma once

#include "engine/timetable/case.h"
#include "engine/timetable/slot.h"

#include <chrono>
#include <optional>
#include <vector>

namespace pacewise {

using Moment = std::chrono::sys_time<std::chrono::minutes>;
Moment moment_of(Date, ClockTime);

/// All shots from the first date to the last one, both included, in order. A drug has named weekdays, or an
/// interval that runs both ways from the date of one shot; without either nothing is known. A shot without a
/// time of day is given in the evening.
std::vector<Moment> shots_between(const MedicineUse&, Date first, Date last);
/// Since the last shot at or before this time; nothing when there was none within two intervals.
std::optional<std::chrono::minutes> since_last_shot(const MedicineUse&, Date, ClockTime);
/// In the patient's own window after a shot, else 24 to 48 hours after it (J22, J23).
bool joints_ache_at(const MedicineUse&, Date, ClockTime);
/// In the patient's own window after a shot, else in the 24 hours after it (J21, J23).
bool is_unwell_at(const MedicineUse&, Date, ClockTime);

/// How much an exercise asks of aching joints: 0 for easy work, 2 or 3 for a joint load of so much; heavy
/// strength counts 2 at the least (J25).
int aching_load(const Exercise&);

/// The dates of a weekday in a phase, in order.
std::vector<Date> dates_of(const Case&, int phase, Weekday);
/// On how many of its dates in the phase the slot meets aching joints.
int aching_dates(const Case&, const MedicineUse& shot, int phase, const Slot&);
/// On how many of them it begins so soon after the shot that easy aerobic work is welcome (J26).
int dates_after_shot(const Case&, const MedicineUse& shot, int phase, const Slot&);

}
