// Two or three plans for the same request, each made for something else above all: the therapist sees what
// each gains and what it costs. None is better than another in everything.
#pragma once

#include "engine/make_plan.h"
#include "engine/plan_aims.h"

#include <string>
#include <vector>

namespace pacewise {

struct Alternative {
    std::string name;  ///< "A", "B" ...
    Emphasis emphasis = Emphasis::balanced;
    Plan plan;
    PlanAims aims;
    Translations trade_off;  ///< against the first; empty for the first itself
};

/// The balanced plan first, then at most two others. Deterministic; each can be made again by its emphasis.
Outcome<std::vector<Alternative>, NoPlan> alternatives(Request, const Budget&, const Provenance&);

}
