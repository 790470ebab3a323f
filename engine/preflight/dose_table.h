// The table of a card read back: which dose it tells for which week and which day version.
#pragma once

#include "engine/preflight/inspection.h"

#include <array>
#include <map>

namespace pacewise {

/// Squeezed words for full, lighter and least days; without day versions only the first is filled.
using ToldDoses = std::array<std::string, 3>;

std::map<int, ToldDoses> told_doses(const PrintedCard&, const PlannedCard&, const Inspection&);

}
