// A timetable is weekly, life is not: an injection, a dentist, a holiday. On such a date the paper says what
// is done instead and why, in the box of that day or in a list of dates.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise {

/// "Today: lighter version." and "Busy 09:20-10:00 (dentist)."
struct DateNote {
    std::optional<DayVersion> sign;  ///< which items are done then
    std::string what;
    std::string why;
    bool operator==(const DateNote&) const = default;
};

/// What the plan says of this session on this date; null when it is done as always.
const DayAdvice* advice_for(const Plan&, Date, ClockTime);
/// `when` is how the date is named: "Today", "Monday 23 November".
DateNote note_for(const Wording&, const DayAdvice&, const std::string& when);
/// Sessions of other days that are done on this one.
std::vector<DateNote> notes_of_guests(const Wording&, const Plan&, Date);
/// All dates from the first to the last of these two, alike ones in one note.
std::vector<DateNote> notes_between(const Wording&, const Plan&, Date first, Date last);

Piece note_piece(const Setting&, const DateNote&, double width);
/// "On these dates" with a note a row.
Boxed dates_box(const Setting&, const std::vector<DateNote>&);

}
