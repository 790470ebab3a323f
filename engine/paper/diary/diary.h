// The diary: a week to be filled in with a pen, with the days, the order and the card numbers of the week
// sheet, so that it is typed back in one pass (clinical.md T19, T20, L01).
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"
#include "engine/paper/week/week_sheet.h"

namespace pacewise {

/// A diary for each week that the sheet serves, or for the one week that is wished; each begins a page.
void place_diary(Flow&, const Setting&, const SheetWeeks&);

}
