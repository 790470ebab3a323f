// A session may begin at any minute of free time when somebody asks for it: the times that pins and the
// places of an older plan name.
#pragma once

#include "engine/timetable/slot.h"

namespace pacewise {

/// Adds those that lie in free time and are not there yet; unsorted.
void add_wished_slots(const Request&, std::vector<Slot>&);

}
