// Whether a person could hold the pose at all. The limits are the usual norms of active motion in grown-ups
// (American Academy of Orthopaedic Surgeons; Norkin and White), a little wider where the weight of the body
// or a hand takes the joint further than the muscle alone.
#pragma once

#include "engine/base/said.h"
#include "engine/figure/movement.h"

#include <vector>

namespace pacewise {

/// One sentence for each joint that goes too far at the start, in the middle or at the end, as
/// "at the end the right knee bends by 152 degrees, but 140 is the limit"; measured after hands and feet
/// have been planted; left and right as written.
std::vector<Said> out_of_range(const Movement&);

}
