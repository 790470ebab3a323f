#include "app/desk/widgets/popup.h"
#include "tests/app/desk/widgets/all_widgets.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Letters and lengths of this size, as the window makes them.
void scale_to(Robot& robot, float scale)
{
    robot.ui().scale = scale;
    ImGui::GetIO().FontGlobalScale = scale;
    apply(robot.ui().theme, scale);
}

void check_targets(Robot& robot, float least)
{
    for (const LoggedItem& item : robot.ui().log.items()) {
        INFO(item.name);
        CHECK(item.high.y - item.low.y >= least);
        CHECK(item.high.x - item.low.x >= least);
    }
}

}

TEST_CASE("everything that can be pressed is at least 24 pixels high and wide, and grows with the text")
{
    for (const float scale : {1.f, 1.75f, 2.5f}) {
        Robot robot({2400, 2400});
        AllWidgets all;
        robot.draws([&](Ui& ui) { all.draw(ui); });
        scale_to(robot, scale);
        robot.frames(3);
        CHECK(robot.ui().log.items().size() > 20);
        check_targets(robot, 24 * scale);
    }
}

TEST_CASE("the lines of an open list are targets of the same size")
{
    Robot robot;
    AllWidgets all;
    robot.draws([&](Ui& ui) { all.draw(ui); });
    robot.frames(2);
    robot.click("Middle/choice");
    REQUIRE(robot.has("Middle/choice/2"));
    check_targets(robot, 24);
}

TEST_CASE("at two and a half times the size, every length is two and a half times as long")
{
    std::vector<float> heights[2];
    for (const int at : {0, 1}) {
        Robot robot({2400, 2400});
        AllWidgets all;
        robot.draws([&](Ui& ui) { all.draw(ui); });
        scale_to(robot, at == 0 ? 1.f : 2.5f);
        robot.frames(3);
        for (const LoggedItem& item : robot.ui().log.items()) heights[at].push_back(item.high.y - item.low.y);
    }
    REQUIRE(heights[0].size() == heights[1].size());
    for (std::size_t at = 0; at < heights[0].size(); ++at)
        CHECK(heights[1][at] == Approx(2.5f * heights[0][at]).margin(2.5));
}

TEST_CASE("setting the size again and again does not add up")
{
    Robot robot;
    scale_to(robot, 2.5f);
    const ImVec2 once = ImGui::GetStyle().FramePadding;
    for (int again = 0; again < 5; ++again) scale_to(robot, 2.5f);
    CHECK(ImGui::GetStyle().FramePadding.x == once.x);
    scale_to(robot, 1);
    CHECK(ImGui::GetStyle().FramePadding.x == Approx(once.x / 2.5f).margin(1));
}

}
