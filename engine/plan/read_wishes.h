// What people said, in a plan's file: pins, bans, musts set aside; and what the program tells the therapist.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/record.h"

namespace pacewise {

void read_wishes(Record&, Plan&);
/// What the screening noted: applied precautions, what was not recorded, warnings.
void read_notes(Record&, Plan&);
/// Dates that need another day version, or have no session.
void read_dates(Record&, Plan&);

}
