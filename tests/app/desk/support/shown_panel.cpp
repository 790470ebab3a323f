#include "tests/app/desk/support/shown_panel.h"

#include "tests/support/catch.h"

#include <chrono>
#include <thread>

namespace pacewise {

void await(Robot& robot, const std::function<bool()>& done)
{
    robot.frames(2);
    for (int tries = 0; tries < 5000 && !done(); ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        robot.frame();
    }
    REQUIRE(done());
    robot.frames(2);
}

}
