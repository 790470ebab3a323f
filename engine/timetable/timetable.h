// Which candidate stands in which session of each phase, in the order it is done: the answer of the search in
// the clinic's words.
#pragma once

#include "engine/timetable/calendar.h"
#include "engine/timetable/grid.h"

#include <vector>

namespace pacewise {

struct TimetableSession {
    Slot slot;
    std::vector<int> candidates;  ///< in the order they are done
    bool operator==(const TimetableSession&) const = default;
};

struct Timetable {
    std::vector<std::vector<TimetableSession>> phases;  ///< sessions by day and time
    bool operator==(const Timetable&) const = default;
};

Timetable timetable_from(const Grid&, const Answers&);
/// The decisions that are true for this timetable; slots and candidates must be the grid's.
std::vector<Var> decisions_of(const Grid&, const Timetable&);
/// Every date of the program.
Calendar calendar_of(const Case&, const Timetable&);

}
