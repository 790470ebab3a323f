// The phases in a plan's file: sessions, items with the doses of every week, day versions.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/write.h"

namespace pacewise {

void write_phase(YamlWriter&, const PlannedPhase&);

}
