// From the timetable that the search found to the finished plan.
#pragma once

#include "engine/plan/plan.h"
#include "engine/timetable/timetable.h"

#include <string>

namespace pacewise {

struct PlanOrigin {
    MadeFrom made;
    std::vector<ScorePart> parts;
};

Plan build_plan(const Case&, const Timetable&, PlanOrigin);

}
