// Precautions that the therapist set aside for this patient, with a reason: they bind no longer, and they are
// never silent.
#pragma once

#include "engine/precaution/precaution.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <vector>

namespace pacewise {

/// The precautions that hold for this patient, without those set aside; in the order of their file.
std::vector<Applied> precautions_in_force(const Request&);

/// For the therapist: each precaution that would hold, with who set it aside and why.
std::vector<Reason> set_aside_warnings(const Request&);

}
