// Load and fatigue over the whole program: how much of each kind of work, what is carried from day to day,
// and how much of it each day allows.
#pragma once

#include "app/desk/panels/load/load_legend.h"

namespace pacewise {

struct LoadPanelState {
    LoadView view;
    std::vector<LegendEntry> legend;
    int day = -1;  ///< where the keyboard stands; below zero: nowhere yet
};

void draw_load(Ui&, const Scene&, LoadPanelState&, Outbox&);

}
