// For the therapist: the ways on that the road map does not offer, and the rule that each would break.
#pragma once

#include "engine/paper/therapist/therapist_parts.h"

namespace pacewise {

/// Empty when all ways on are sound.
TherapistPart road_map_part(const Setting&);

}
