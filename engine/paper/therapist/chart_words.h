// What the charts of the therapist's copy have in common: weeks and phases along their columns.
#pragma once

#include "engine/paper/charts/axis.h"
#include "engine/paper/setting.h"

namespace pacewise {

inline Lettering lettering(const Setting& set) { return {set.ruler, set.sheet.body}; }

/// "1", "2", ...
std::vector<std::string> week_names(int weeks);
/// Phases as stretches of columns, `per_week` columns a week, of the weeks that are shown.
std::vector<Stretch> phase_stretches(const Setting&, Range<int> weeks, int per_week);

}
