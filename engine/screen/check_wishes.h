// Wishes of the therapist that cannot come true for this patient, told at once instead of after a long
// search: a pinned exercise that the findings exclude, a day without free time, a dose beyond what a
// precaution allows. Each names the rule in the way and what could be done.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

namespace pacewise {

/// Care: the request was checked first.
Diagnostics check_wishes(const Request&, const Screening&);

}
