// People for whom a published program was made, and what to count in their plans.
#pragma once

#include "engine/plan/plan.h"
#include "engine/request/request.h"

#include <string>
#include <vector>

namespace pacewise {

/// Walks without an aid, is not tired, has every thing at home and an hour and a half on these days.
Patient a_fitting_patient(double edss, const std::vector<Weekday>& days);
/// Audited clean; the test fails where there is none.
Plan plan_of(const Request&);

/// Sessions of one week that train.
std::vector<const PlannedSession*> training_in(const Plan&, int week);
/// Work minutes of the items of this modality in one session, warm-ups left out.
int minutes_in(const PlannedSession&, Modality, int week, const Catalog&);
/// How many items of this modality.
int items_in(const PlannedSession&, Modality, const Catalog&);

}
