// Pages for a ring binder: everything a little further from the edge with the holes, and a mark that tells
// where the middle of the punch belongs.
#pragma once

#include "engine/page/page.h"

namespace pacewise {

/// The holes are at the left of a page, on the backs of two-sided sheets at the right.
void leave_room_for_holes(std::vector<Page>&, bool duplex);

}
