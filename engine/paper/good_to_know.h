// What this patient should know besides the exercises: "Cool room, fan on, cold drink at hand." One list
// after the week, so that the fridge sheet stays short; a longer list goes on after the cards.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// Nothing when there is nothing to know.
void place_good_to_know(Flow&, const Setting&);
void place_more_to_know(Flow&, const Setting&);

}
