#include "app/desk/panels/load/load_panel.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

struct LoadDesk {
    explicit LoadDesk(DeskScene scene = DeskScene(example_plan("anna")), const std::string& language = "en",
                      ImVec2 window = {1000, 220})
        : desk(std::move(scene)), robot(window, language)
    {
        show_panel(robot, desk, [this](Ui& ui, const Scene& shown, Outbox& outbox) {
            Scope scope(ui, "Load");
            draw_load(ui, shown, state, outbox);
        });
        robot.frames(2);
    }
    /// In the middle of a day of the chart.
    ImVec2 place_of(int day) const
    {
        const LoggedItem* chart = robot_log().find("Load/days");
        REQUIRE(chart);
        const float wide = (chart->high.x - chart->low.x) / static_cast<float>(state.view.days.size());
        return {chart->low.x + wide * (static_cast<float>(day) + 0.5f), chart->centre().y};
    }
    void click_on(int day)
    {
        ImGuiIO& io = ImGui::GetIO();
        io.MousePos = place_of(day);
        robot.frame();
        io.MouseDown[0] = true;
        robot.frame();
        io.MouseDown[0] = false;
        robot.frames(2);
    }
    const ItemLog& robot_log() const { return const_cast<Robot&>(robot).ui().log; }
    const DayLoad& day(int at) const { return desk.facts->notes.loads[static_cast<std::size_t>(at)]; }

    DeskScene desk;
    Robot robot;
    LoadPanelState state;
};

bool tells(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}

TEST_CASE("a click into the chart selects the week of that day and its phase")
{
    LoadDesk load;
    load.click_on(7 * 3 + 2);
    CHECK(load.desk.selection.week == 4);
    CHECK(load.desk.selection.phase == load.desk.facts->plan->phase_of(4));
    load.click_on(0);
    CHECK(load.desk.selection.week == 1);
    const int last = static_cast<int>(load.state.view.days.size()) - 1;
    load.click_on(last);
    CHECK(load.desk.selection.week == load.desk.facts->plan->weeks);
}

TEST_CASE("arrows walk over the days and weeks of the program, and Enter selects")
{
    LoadDesk load;
    load.robot.press({key::tab});
    REQUIRE(load.robot.ui().focus.at == "Load/days");
    load.robot.press({key::right});
    CHECK(load.state.day == 0);
    load.robot.press({key::right});
    load.robot.press({key::down});
    CHECK(load.state.day == 8);
    load.robot.press({key::up});
    load.robot.press({key::left});
    load.robot.press({key::left});
    CHECK(load.state.day == 0);
    load.robot.press({key::end});
    CHECK(load.state.day == static_cast<int>(load.state.view.days.size()) - 1);
    load.robot.press({key::right});
    CHECK(load.state.day == static_cast<int>(load.state.view.days.size()) - 1);
    load.robot.press({key::enter});
    CHECK(load.desk.selection.week == load.desk.facts->plan->weeks);
    load.robot.press({key::home});
    CHECK(load.state.day == 0);
}

TEST_CASE("the words of a day tell its exact numbers")
{
    LoadDesk load;
    for (int at = 0; at < static_cast<int>(load.state.view.days.size()); ++at) {
        const std::string words = words_of_day(load.robot.ui(), load.state.view, at);
        CHECK(tells(words, "load " + std::to_string(load.day(at).load) + ","));
        CHECK(tells(words, "carried " + std::to_string(load.day(at).carried) + " of " +
                               std::to_string(load.day(at).capacity)));
        CHECK(tells(words, "injection") == load.day(at).shot);
        CHECK(tells(words, "rest day") == load.day(at).rest);
        CHECK(tells(words, "Week " + std::to_string(at / 7 + 1) + ","));
    }
}

TEST_CASE("no word of any day is missing, in either language")
{
    const std::string language = GENERATE("en", "es");
    LoadDesk load(DeskScene(example_plan("anna")), language);
    for (int at = 0; at < static_cast<int>(load.state.view.days.size()); ++at) {
        CHECK_FALSE(tells(words_of_day(load.robot.ui(), load.state.view, at), "["));
        CHECK_FALSE(tells(words_of_day(load.robot.ui(), load.state.view, at), "{"));
    }
    for (const LegendEntry& entry : load.state.legend) CHECK_FALSE(tells(entry.words, "["));
}

TEST_CASE("the minutes of a week are those of the plan")
{
    LoadDesk load;
    for (std::size_t week = 0; week < load.state.view.weeks.size(); ++week) {
        long sum = 0;
        for (const auto& [kind, minutes] : load.desk.facts->notes.minutes[week]) sum += minutes;
        CHECK(tells(words_of_day(load.robot.ui(), load.state.view, static_cast<int>(week) * 7),
                    std::to_string(sum) + " min this week"));
    }
}

TEST_CASE("no day comes nearer to its capacity than the one that is called the tightest")
{
    LoadDesk load;
    const DayLoad& tightest = load.day(load.state.view.tightest);
    for (const DayLoad& day : load.state.view.days)
        CHECK(day.carried * tightest.capacity <=
              tightest.carried * day.capacity + day.capacity * tightest.capacity / 500);
}

TEST_CASE("the legend names what the chart has, and nothing else")
{
    LoadDesk load;
    std::vector<std::string> words;
    for (const LegendEntry& entry : load.state.legend) words.push_back(entry.words);
    const auto has = [&](const std::string& word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    CHECK(has("carried load"));
    CHECK(has("injection"));
    const auto& dates = load.desk.facts->notes.loads;
    const auto any = [&](DateChange change) {
        return std::any_of(dates.begin(), dates.end(),
                           [&](const DayLoad& day) { return day.change == change; });
    };
    CHECK(has("lighter version") == any(DateChange::lighter));
    CHECK(has("session moved") == any(DateChange::moved));
    CHECK(has("light week") == !load.desk.facts->request->protocol.light_weeks.empty());
}

TEST_CASE("the chart keeps to its space at 1000 by 220 pixels")
{
    LoadDesk load;
    const LoggedItem* chart = load.robot_log().find("Load/days");
    REQUIRE(chart);
    CHECK(chart->low.y >= 0);
    CHECK(chart->high.y <= 220);
    CHECK(chart->high.x - chart->low.x > 500);
}

TEST_CASE("the chart draws three frames for example patients, in both languages, wide and narrow")
{
    const auto [patient, protocol] = GENERATE(values<std::pair<const char*, const char*>>(
        {{"anna", "combined-8-weeks"}, {"dora", "chair-yoga-8-weeks"}, {"felix", "balance-7-weeks"}}));
    for (const char* language : {"en", "es"})
        for (const ImVec2 window : {ImVec2{600, 200}, ImVec2{1700, 300}}) {
            LoadDesk load(DeskScene(example_plan(patient, protocol)), language, window);
            load.robot.frames(3);
            CHECK(load.robot.has("Load/days") == (load.desk.facts != nullptr));
        }
}

TEST_CASE("without a plan nothing of the chart can be pressed")
{
    LoadDesk load{DeskScene()};
    load.robot.frames(3);
    CHECK_FALSE(load.robot.has("Load/days"));
}

TEST_CASE("before the numbers are worked out nothing of the chart can be pressed")
{
    LoadDesk load;
    load.desk.facts = nullptr;
    load.robot.frames(3);
    CHECK_FALSE(load.robot.has("Load/days"));
}

}
