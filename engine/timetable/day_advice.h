// A timetable is weekly, life is not: an injection every other day drifts through the week, an appointment or
// a holiday falls on a training day. On such a date the patient does the lighter or the least version, does
// the session at another time, or has none, and always reads why.
//
// In plain words:
// - A place of the week may be used in a phase when its session fits, on at least half of the phase's dates,
//   into what appointments leave free from its start on (rule free-time).
// - On the other dates: the lighter version when it fits into what is left, else the least version, else the
//   whole session in the next free time of that day or the next, when no rule speaks against it there; else
//   no session, with the words of the appointment.
// - A session that falls among the aches after an injection and loads the joints or is heavy gets the lighter
//   version; with strong aches every session there gets the least. When more than half of all sessions would
//   be made shorter so, none is: shorter sessions for good would undo the program, the timetable was chosen
//   knowing the aches, and its score sheet tells what is left of them (J24).
// - The day of an infusion gets the least version, the day after it the lighter one (J31).
// Nothing is caught up later.
#pragma once

#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/timetable/calendar.h"
#include "engine/timetable/case.h"
#include "engine/timetable/move_session.h"

#include <optional>
#include <vector>

namespace pacewise {

enum class DateChange { lighter, least, moved, none };
/// "lighter", "least", "moved", "none"
template <> std::span<const Word<DateChange>> vocabulary();

struct DayAdvice {
    Date date;
    ClockTime at;  ///< which session of the date
    DateChange change = DateChange::lighter;
    std::optional<MovedTo> to;  ///< only when it is moved
    Translations because;
    RuleId rule;
    bool operator==(const DayAdvice&) const = default;
};

/// The whole program three times: in full, lighter and least versions, with the same sessions in the same
/// order.
struct VersionCalendars {
    Calendar full;
    Calendar lighter;
    Calendar least;
};

/// By date and time, at most one for each session.
std::vector<DayAdvice> advice_by_date(const VersionCalendars&, const Case&);

}
