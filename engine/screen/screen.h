// From findings to verdicts: which exercises this person may do, and for each of the others every rule that
// speaks against it. Nothing is decided here that a row of the clinic's precautions does not say.
#pragma once

#include "engine/request/request.h"
#include "engine/screen/screening.h"

namespace pacewise {

Screening screen(const Request&);

}
