// The road map for the paper: from the week that is printed to its next review. What may not be offered is
// told to the therapist.
#pragma once

#include "engine/adapt/road_map.h"
#include "engine/plan/plan.h"
#include "engine/request/request.h"

namespace pacewise {

/// `of_week` and `of_phase` as in PaperWish, both 0 for the whole plan.
RoadMap road_map_of(const Plan&, const Request&, const ProgressSettings&, int of_week, int of_phase);

}
