#include "app/desk/widgets/words.h"

#include "app/desk/widgets/card.h"
#include "tests/app/desk/support/robot.h"
#include "tests/support/catch.h"

#include <set>

namespace pacewise {

namespace {

/// Calls it inside a frame, where letters can be measured.
void in_a_frame(Robot& robot, std::function<void()> look)
{
    robot.draws([look = std::move(look)](Ui&) { look(); });
    robot.frame();
}

float width_of_text(const std::string& text) { return ImGui::CalcTextSize(text.c_str()).x; }

const std::string long_words = "Bridge with both feet on the floor and a band around the knees, slowly";

}

TEST_CASE("a text that fits stays whole, and a longer one ends in three dots and fits")
{
    Robot robot;
    in_a_frame(robot, [] {
        CHECK(fitted_text("Bridge", 500) == "Bridge");
        for (float width = 40; width < 400; width += 30) {
            const std::string cut = fitted_text(long_words, width);
            CHECK(width_of_text(cut) <= width);
            CHECK(cut.ends_with("..."));
            CHECK(long_words.starts_with(cut.substr(0, cut.size() - 3)));
        }
    });
}

TEST_CASE("a letter with an accent is never cut in two")
{
    Robot robot;
    in_a_frame(robot, [] {
        for (float width = 20; width < 190; width += 3) {
            const std::string cut = fitted_text("ñáéíóúüñáéíóúüñáéíóúüñáéíóúü", width);
            const std::string letters = cut.substr(0, cut.size() - 3);
            CHECK(letters.size() % 2 == 0);
        }
    });
}

TEST_CASE("chips stand on as many lines as they need and never beyond the edge")
{
    Robot robot({400, 600});
    robot.draws([](Ui& ui) {
        begin_chips(ui);
        for (int at = 0; at < 20; ++at) chip(ui, "chip " + std::to_string(at), "Weak left calf");
    });
    robot.frames(2);
    std::set<float> lines;
    for (const LoggedItem& item : robot.ui().log.items()) {
        lines.insert(item.low.y);
        CHECK(item.high.x <= 400 - ImGui::GetStyle().WindowPadding.x);
    }
    CHECK(robot.ui().log.items().size() == 20);
    CHECK(lines.size() > 3);
    CHECK(lines.size() < 20);
}

TEST_CASE("chips on different lines do not touch")
{
    Robot robot({300, 600});
    robot.draws([](Ui& ui) {
        begin_chips(ui);
        for (int at = 0; at < 12; ++at) chip(ui, "chip " + std::to_string(at), "Weak left calf");
    });
    robot.frames(2);
    const auto& items = robot.ui().log.items();
    for (std::size_t at = 1; at < items.size(); ++at)
        if (items[at].low.y > items[at - 1].low.y) CHECK(items[at].low.y >= items[at - 1].high.y);
}

TEST_CASE("a chip with more words than the line has room for is cut")
{
    Robot robot({300, 600});
    robot.draws([](Ui& ui) {
        begin_chips(ui);
        chip(ui, "long", long_words + long_words);
    });
    robot.frames(2);
    const LoggedItem& item = *robot.ui().log.find("long");
    CHECK(item.high.x <= 300 - ImGui::GetStyle().WindowPadding.x);
}

TEST_CASE("a notice has room for all of its lines")
{
    Robot robot({300, 600});
    float after = 0, line = 0;
    robot.draws([&](Ui& ui) {
        const float before = ImGui::GetCursorScreenPos().y;
        notice(ui, NoticeKind::warning, long_words + long_words);
        after = ImGui::GetCursorScreenPos().y - before;
        line = ImGui::GetTextLineHeight();
    });
    robot.frames(2);
    CHECK(after > 3 * line);
}

}
