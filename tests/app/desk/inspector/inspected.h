// The inspector as a therapist sees it, with something selected.
#pragma once

#include "app/desk/panels/inspector/inspector_panel.h"
#include "tests/app/desk/support/shown_panel.h"

namespace pacewise {

/// The first item of the first session of the plan.
inline ItemPlace first_item(const ExamplePlan& example)
{
    const PlannedSession& session = example.document.plan->phases.front().sessions.front();
    return {0, session.day, session.at, session.items.front().exercise};
}

struct Inspected {
    explicit Inspected(DeskScene& shown, ImVec2 window = {420, 900}, const std::string& language = "en")
        : desk(shown), robot(window, language)
    {
        show_panel(robot, desk, "Inspector", state, draw_inspector);
        robot.frames(3);
    }
    DeskScene& desk;
    InspectorPanelState state;
    Robot robot;
};

/// With the first item of Anna's plan selected.
struct AnnaInspected {
    AnnaInspected() : example(example_plan("anna")), desk(example)
    {
        desk.selection.item = first_item(example);
    }
    const ExamplePlan& example;
    DeskScene desk;
};

}
