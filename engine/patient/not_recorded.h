// What nobody looked at: listed for the therapist, read cautiously by safety rules, never guessed.
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// Keys of the patient's file, always in the same order; a part of a finding as "home.floor_rise"; a
/// condition nobody looked for by its own name.
std::vector<std::string> not_recorded(const Patient&);

}
