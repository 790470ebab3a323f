// The road map card: the patient counts what the week was like, and reads where to go from there. Four
// answers, three ways on, and when to call instead.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// Nothing when there is no road map.
void place_road_map(Flow&, const Setting&);

}
