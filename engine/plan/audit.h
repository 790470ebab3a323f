// The second, simple program: it takes a finished plan, walks through every date of it and asks every must
// rule. It shares no code with the search; what the search believed does not count here.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"
#include "engine/timetable/rule.h"

#include <vector>

namespace pacewise {

struct Audit {
    Certificate certificate;
    std::vector<Breach> breaches;  ///< by date
};

Audit audit(const Plan&, const Request&);

/// Every date of the plan, full versions. Items of exercises that the catalog does not have are left out; the
/// audit reports them.
Calendar calendar_of(const Plan&, const Catalog&);

}
