// All cards, one after the other in the order of their numbers, as many on a page as were asked for and fit.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// Begins a page.
void place_cards(Flow&, const Setting&);

}
