// The chart itself: minutes of each kind of work by week, and the carried load against what each day allows.
#pragma once

#include "app/desk/panels/load/load_space.h"
#include "app/desk/widgets/marks.h"

namespace pacewise {

/// What is chosen in it: a week, and perhaps a day under mouse or keyboard.
struct LoadMarked {
    int week = 1;
    int day = -1;
};

void draw_load_chart(Ui&, const LoadView&, const LoadSpace&, LoadMarked);

/// The same everywhere: a colour and a pattern for each kind of work.
FillPattern pattern_of(Modality);
ImU32 ink_of(const Theme&, Modality);
Mark mark_of(DateChange);

}
