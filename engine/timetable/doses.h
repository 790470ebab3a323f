// Hours after a medicine: when a dose makes drowsy (S41) and when oral baclofen works best (S40).
// A medicine without weekdays is taken every day, also one with an interval: that is the cautious reading.
#pragma once

#include "engine/timetable/case.h"

#include <optional>
#include <vector>

namespace pacewise {

/// The times of day at which this medicine is taken on a weekday.
std::vector<ClockTime> doses_on(const MedicineUse&, Weekday);
/// How long a session beginning then can last before a medicine makes drowsy: 0 when it does already, nothing
/// when none does on that day.
std::optional<int> minutes_until_drowsy(const Patient&, Weekday, ClockTime);
/// How long a drowsiness that is there at this time still lasts; 0 when there is none.
int drowsy_minutes_left(const Patient&, Weekday, ClockTime);
/// Whether a session beginning then meets the good hours after a dose of oral baclofen.
bool is_after_baclofen(const Request&, Weekday, ClockTime);

}
