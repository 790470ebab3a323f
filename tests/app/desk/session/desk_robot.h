// The whole desk without a window: a robot that sees every panel, and a desk whose work is waited for.
#pragma once

#include "app/desk/session/desk.h"
#include "tests/app/desk/support/robot.h"

#include <filesystem>

namespace pacewise {

/// A folder of its own for one test, gone afterwards.
class TestFolder {
public:
    TestFolder();
    ~TestFolder();
    TestFolder(const TestFolder&) = delete;
    TestFolder& operator=(const TestFolder&) = delete;
    std::filesystem::path operator/(const std::string& name) const { return path / name; }
    std::filesystem::path path;
};

struct DeskRobot {
    explicit DeskRobot(Preferences = {}, ImVec2 window = {1600, 1000}, const std::string& language = "en");

    /// Opens an example patient's file and waits for the plan.
    void open_patient(const std::string& name);
    /// Frames until nothing is worked out any more.
    void settle();
    const Workspace& workspace() const { return desk.workspace(); }
    const PlanDocument& document() const { return desk.workspace().document(); }

    TestFolder folder;
    Desk desk;
    Robot robot;
};

const Library& shipped_library();

}
