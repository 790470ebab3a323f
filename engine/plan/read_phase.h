// The phases of a plan's file: sessions, their items and their shorter day versions.
#pragma once

#include "engine/plan/plan.h"
#include "engine/yaml/read.h"

namespace pacewise {

/// {aerobic: steady, resistance: slow}
std::optional<std::map<Modality, Pace>> read_paces(const Node&, Reading&);
std::optional<PlannedPhase> read_phase(const Node&, Reading&);

}
