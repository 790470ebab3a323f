// The week of an example patient on a desk of its own, and where its items stand.
#pragma once

#include "app/desk/panels/week/week_panel.h"
#include "tests/app/desk/support/desk_scene.h"

namespace pacewise {

struct WeekDesk {
    explicit WeekDesk(const ExamplePlan& = example_plan("anna"), const std::string& language = "en",
                      ImVec2 window = {1000, 800});
    explicit WeekDesk(DeskScene, const std::string& language = "en");

    const Plan& plan() const { return *desk.history.now().plan; }
    /// A place of the plan's first phase that can be moved legally, with where to.
    struct Movable {
        ItemPlace from;
        MoveTo to;
    };
    std::optional<Movable> movable(bool legal) const;
    ItemPlace first_item() const;
    void right_click(const std::string& name);

    DeskScene desk;
    Robot robot;
    WeekPanelState state;
};

/// "Week/tue 09:00/bridge-full"
std::string name_in_week(const ItemPlace&);
/// What a spot of the week is called: its session, or the day where it has none.
std::string name_of_place(const Plan&, const MoveTo&);

}
