// The whole desk without a window: a robot that sees every panel, and a desk whose work is waited for.
#pragma once

#include "app/desk/session/desk.h"
#include "tests/app/desk/support/robot.h"
#include "tests/app/files/test_folder.h"

namespace pacewise {

struct DeskRobot {
    explicit DeskRobot(Preferences = {}, ImVec2 window = {1600, 1000}, const std::string& language = "en");

    /// Opens an example patient's file and waits for the plan.
    void open_patient(const std::string& name);
    /// Frames until nothing is worked out any more.
    void settle();
    /// Bans the selected exercise and waits for the next plan.
    ExerciseId ban_selected();
    const Workspace& workspace() const { return desk.workspace(); }
    const PlanDocument& document() const { return desk.workspace().document(); }

    TestFolder folder;
    Desk desk;
    Robot robot;
};

const Library& shipped_library();

}
