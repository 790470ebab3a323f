// The week on one sheet, for the fridge: how tired am I, what is to do on which day, when to stop. It is
// enough on its own.
#pragma once

#include "engine/page/flow.h"
#include "engine/paper/setting.h"

namespace pacewise {

/// A sheet shows one week; it serves all weeks from `from` to `to` in which every dose is the same.
struct SheetWeeks {
    std::size_t phase = 0;
    int from = 1;
    int to = 1;
};

/// Of a week as the plan counts it, from 1.
Date first_day(const Plan&, int week);
SheetWeeks sheet_of_week(const Plan&, int week);
/// Of all phases.
std::vector<SheetWeeks> sheets_of(const Plan&, WeekSheets);
void place_week_sheet(Flow&, const Setting&, const SheetWeeks&);

}
