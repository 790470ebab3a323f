// Load and carried fatigue against the capacity of every day, for the therapist's copy.
#pragma once

#include "engine/paper/therapist/therapist_parts.h"

namespace pacewise {

TherapistPart load_part(const Setting&);

}
