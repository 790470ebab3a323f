// A patient as the text of a file: only what is recorded, in the order of the examples. What was looked for
// and is absent is written `none` or `[]`; what nobody looked at has no key. The same patient always gives
// the same bytes, and reading them gives the same patient.
#pragma once

#include "engine/patient/patient.h"

#include <string>

namespace pacewise {

std::string patient_text(const Patient&);

}
