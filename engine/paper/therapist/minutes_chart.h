// Minutes of each kind of work, week by week, for the therapist's copy.
#pragma once

#include "engine/paper/therapist/therapist_parts.h"

namespace pacewise {

TherapistPart minutes_part(const Setting&);

}
