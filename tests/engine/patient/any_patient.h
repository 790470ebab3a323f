// Patients out of RapidCheck: every finding not recorded, looked for and absent, or there, and texts with
// everything that a file treats specially.
#pragma once

#include "engine/patient/patient.h"

#include <rapidcheck.h>

namespace pacewise::test {

/// Nothing in it contradicts itself, but the score need not fit the walking, and there may be no free time.
rc::Gen<Patient> any_patient();

/// A patient of whom only this is known.
struct KnownFinding {
    const char* what;
    Patient patient;
};
/// Each finding alone, absent and present in several forms.
std::vector<KnownFinding> single_findings();

/// Texts as people type them.
const std::vector<std::string>& awkward_texts();

}
