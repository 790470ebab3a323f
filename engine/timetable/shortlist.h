// A catalog of 2000 exercises has hundreds of one kind, and a plan needs twelve. Of each kind only so many
// are put to the search, chosen so that nothing needed is lost: what the therapist named, what serves the
// goals, every muscle, relief for every stiff muscle, every position, easy rungs, short doses.
#pragma once

#include "engine/timetable/case.h"

#include <vector>

namespace pacewise {

/// Numbers of candidates, ascending. All of them where no kind has more than the clinic's `choose_from`.
std::vector<int> shortlist(const Case&);
/// The same request with nothing left off the list: for questions about any exercise, and for proofs.
Request with_every_exercise(Request);

}
