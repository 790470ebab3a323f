// The week of the plan: seven columns with sessions as cards, to be looked at, chosen, moved, pinned and
// asked "why", by mouse and by keyboard alike.
#pragma once

#include "app/desk/panels/week/week_drag.h"
#include "app/desk/panels/week/week_layout.h"
#include "app/desk/widgets/figure_cache.h"

namespace pacewise {

/// What the last plan changed, in sentences; worked out once for each plan.
struct ChangesTold {
    std::shared_ptr<const std::vector<Revised>> of;
    std::vector<Translations> sentences;
    bool put_away = false;
};

struct WeekPanelState {
    WeekView view;
    WeekLayout layout;
    FigureCache figures;
    ChangesTold changes;
    WeekDrag drag;
    std::optional<PendingMove> pending;
    std::string notice;                ///< why something was not done; until the next action
    std::optional<ItemPlace> menu_of;  ///< the item whose menu is open
    bool menu_opens = false;
    ImVec2 menu_at;
    double planning_since = -1;  ///< seconds of Ui::now; below zero: no search runs
};

void draw_week(Ui&, const Scene&, WeekPanelState&, Outbox&);

}
