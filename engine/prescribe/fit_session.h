// Some people may only train for so long at a time (B55). Where the protocol's items would not fit into that,
// they get fewer items, rather than no plan at all.
#pragma once

#include "engine/prescribe/prescription.h"

namespace pacewise {

/// Takes items away from parts that are counted in items, phase by phase, until such a part and its warm-up
/// usually fit into the longest session allowed. Leaves parts that are measured in minutes as they are.
void fit_session(const Request&, const Limits&, Prescription&);

}
