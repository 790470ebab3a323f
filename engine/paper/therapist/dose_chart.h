// How the dose of each exercise grows over the weeks, for the therapist's copy.
#pragma once

#include "engine/paper/therapist/therapist_parts.h"

namespace pacewise {

/// Exercises whose dose stays the same are told by name. The curves of the others fill one page at most, two
/// in a long program; of very many exercises, a curve for each kind of work is drawn instead.
TherapistPart dose_part(const Setting&);

}
