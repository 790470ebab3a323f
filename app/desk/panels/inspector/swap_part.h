// Swap: what could stand there instead, the cheapest first, then what is not allowed there and why.
#pragma once

#include "app/desk/panels/inspector/subject.h"
#include "app/desk/widgets/figure_cache.h"

namespace pacewise {

struct SwapPartState {
    FigureCache figures;
};

void draw_swaps(Ui&, const Scene&, const Subject&, SwapPartState&, Outbox&);

}
