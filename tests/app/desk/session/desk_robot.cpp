#include "tests/app/desk/session/desk_robot.h"

#include "app/desk/session/library.h"
#include "tests/support/catch.h"

#include <chrono>
#include <cstdlib>
#include <thread>

namespace pacewise {

namespace fs = std::filesystem;

const Library& shipped_library()
{
    static const Library library = [] {
        std::vector<DeskProblem> problems;
        Library loaded = load_library({PACEWISE_ROOT}, problems);
        REQUIRE(problems.empty());
        return loaded;
    }();
    return library;
}

DeskRobot::DeskRobot(Preferences preferences, ImVec2 window, const std::string& language)
    : desk(shipped_library(), std::move(preferences), *read_date("2026-11-21"), folder / "recovery", [] {}),
      robot(window, language)
{
    ::setenv("PATH", "/nonexistent", 1);  // no zenity and no portal: the desk asks for paths itself
    ::setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent", 1);
    robot.draws([this](Ui& ui) {
        desk.draw(ui);
        desk.after_frame(ui);
    });
}

void DeskRobot::open_patient(const std::string& name)
{
    desk.open(fs::path(PACEWISE_ROOT) / "programs" / "patients" / (name + ".yaml"));
    settle();
}

void DeskRobot::settle()
{
    robot.frames(2);
    for (int tries = 0; desk.busy() && tries < 4000; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        robot.frame();
    }
    REQUIRE_FALSE(desk.busy());
    robot.frames(2);
}

ExerciseId DeskRobot::ban_selected()
{
    const ExerciseId banned = workspace().selection.item->exercise;
    desk.run(EditMessage(Ban{banned}));
    settle();
    return banned;
}

}
