// What is new since the version before, for the patient: which pages to use now, what is new, changed or no
// longer done. Half a page at the most; what is left over is asked for.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// Nothing for a first version. Without the older plan the sentences that the plan keeps are told.
void place_changes(Flow&, const Setting&);

}
