// Some things may be done only in sessions that end in time: before a medicine makes drowsy, while help is
// there, well before the next session. How long a session is depends on everything in it.
#pragma once

#include "engine/timetable/grid.h"
#include "engine/timetable/poster.h"

namespace pacewise {

/// In every week of the phase: if `when`, the session of this slot is over so many minutes after it began.
void post_ends_within(const Grid&, Poster&, int phase, int slot, int minutes, Var when, About);

}
