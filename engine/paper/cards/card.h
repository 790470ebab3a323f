// The card of one exercise: name, picture drawn to the prescribed side, what to hold on to, the steps, how
// much in which week and on tired days, what is felt and when to stop (clinical.md T17).
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// `whole_page` is the height of an empty page.
Boxed card_box(const Setting&, const Card&, double whole_page);

}
