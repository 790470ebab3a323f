// Why each exercise is there, and where the rules come from, for the therapist's copy.
#pragma once

#include "engine/paper/therapist/therapist_parts.h"

namespace pacewise {

TherapistPart reasons_part(const Setting&);
TherapistPart sources_part(const Setting&);

}
