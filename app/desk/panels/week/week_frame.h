// Everything that the parts of the week need to draw one frame.
#pragma once

#include "app/desk/panels/week/week_panel.h"

namespace pacewise {

struct WeekFrame {
    Ui& ui;
    const Scene& scene;
    WeekPanelState& state;
    Outbox& outbox;
    ImVec2 origin{};                 ///< upper left corner of the grid, in pixels of the screen
    float grid_height = 0;           ///< of all columns
    ImVec2 grid_low{}, grid_high{};  ///< what can be seen of it
    std::vector<DropArea> areas{};

    const PlanDocument& document() const { return scene.document; }
};

/// The name of an item in the log of the week: "tue 09:00/bridge-full".
std::string item_name(const ItemPlace&);
void select_item(WeekFrame&, const ItemPlace&);
void select_day(WeekFrame&, Weekday);
void select_week(WeekFrame&, int week);

}
