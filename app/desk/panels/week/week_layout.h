// Where everything stands in the grid of the week: seven columns, those with sessions wider than the others,
// names broken into lines. Worked out once for each view and width.
#pragma once

#include "app/desk/panels/week/week_view.h"

namespace pacewise {

struct LaidItem {
    std::vector<std::string> lines;  ///< of the name
    std::string details;
    float top = 0, height = 0;  ///< from the top of the grid, in pixels
};

struct LaidSession {
    float top = 0, height = 0, head = 0;  ///< `head`: height of clock, minutes and load
    std::vector<LaidItem> items;
};

struct LaidDay {
    float left = 0, width = 0;  ///< from the left of the grid
    float head = 0;             ///< height of the day's name and notes
    std::vector<std::string> notes;
    std::vector<LaidSession> sessions;
};

struct WeekLayout {
    std::array<LaidDay, 7> days;
    float width = 0, height = 0;  ///< of the grid
    float for_width = -1, scale = 0;
    ImFont* font = nullptr;  ///< of names
    float figure = 0;        ///< width of the figure before a name; 0 where there is no room
};

WeekLayout laid_out(const Ui&, const WeekView&, float width);

}
