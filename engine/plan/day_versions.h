// The shorter forms of a session for tired days. Lighter: about two thirds, without the hardest work (L28).
// Least: 5 to 10 minutes of the most useful, never nothing (SA20).
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/plan/plan.h"

namespace pacewise {

void add_day_versions(PlannedSession&, const Catalog&);

}
