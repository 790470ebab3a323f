#include "tests/app/desk/week/week_desk.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("a click on an item selects it, and the keyboard goes there")
{
    WeekDesk week;
    const ItemPlace item = week.first_item();
    week.robot.click(name_in_week(item));
    REQUIRE(week.desk.selection.item == item);
    CHECK(week.desk.selection.exercise == item.exercise);
    CHECK(week.robot.ui().focus.at == name_in_week(item));
}

TEST_CASE("arrows walk along the items of a day, and Enter selects")
{
    WeekDesk week;
    const PlannedSession& session = week.plan().phases.front().sessions.front();
    REQUIRE(session.items.size() > 1);
    week.robot.click(name_in_week(week.first_item()));
    week.robot.press({key::down});
    const ItemPlace second{0, session.day, session.at, session.items[1].exercise};
    CHECK(week.robot.ui().focus.at == name_in_week(second));
    CHECK_FALSE(week.desk.selection.item == second);
    week.robot.press({key::enter});
    CHECK(week.desk.selection.item == second);
}

TEST_CASE("arrows to the side go to the neighbouring day")
{
    WeekDesk week;
    week.robot.click("Week/tue");
    week.robot.press({key::right});
    CHECK(week.robot.ui().focus.at == "Week/wed");
    week.robot.press({key::left});
    week.robot.press({key::left});
    CHECK(week.robot.ui().focus.at == "Week/mon");
    week.robot.press({key::left});
    CHECK(week.robot.ui().focus.at == "Week/mon");
}

TEST_CASE("the digits 1 to 7 select the days, wherever in the week the keyboard is")
{
    WeekDesk week;
    week.robot.click(name_in_week(week.first_item()));
    week.robot.press({'3'});
    CHECK(week.desk.selection.day == Weekday::wed);
    CHECK_FALSE(week.desk.selection.item);
    week.robot.press({'7'});
    CHECK(week.desk.selection.day == Weekday::sun);
    CHECK(week.robot.ui().focus.at == "Week/sun");
}

TEST_CASE("a click on a day, also one without a session, selects it")
{
    WeekDesk week;
    for (const Weekday day : all_weekdays) {
        week.robot.click("Week/" + std::string(word_of(day)));
        CHECK(week.desk.selection.day == day);
    }
}

TEST_CASE("the stepper shows the next week, and at the end of a phase the next phase")
{
    WeekDesk week;
    REQUIRE(week.plan().phases.size() > 1);
    const int last = week.plan().phases.front().weeks.most;
    for (int step = 1; step < last; ++step) week.robot.click("Week/week after");
    CHECK(week.desk.selection.week == last);
    CHECK(week.desk.selection.phase == 0);
    week.robot.click("Week/week after");
    CHECK(week.desk.selection.week == last + 1);
    CHECK(week.desk.selection.phase == 1);
    week.robot.click("Week/week before");
    CHECK(week.desk.selection.week == last);
}

TEST_CASE("the week before the first one and after the last one do not exist")
{
    WeekDesk week;
    week.robot.click("Week/week before");
    CHECK(week.desk.selection.week == 1);
    week.robot.click("Week/mon");
    for (int step = 0; step < week.plan().weeks + 3; ++step) week.robot.press({key::page_down});
    CHECK(week.desk.selection.week == week.plan().weeks);
}

TEST_CASE("a tab shows its phase from its first week on")
{
    WeekDesk week;
    week.robot.click("Week/phase/2");
    CHECK(week.desk.selection.phase == 1);
    CHECK(week.desk.selection.week == week.plan().phases[1].weeks.least);
    const PlannedSession& session = week.plan().phases[1].sessions.front();
    CHECK(week.robot.has(name_in_week({1, session.day, session.at, session.items.front().exercise})));
}

TEST_CASE("Tab reaches every item of the week")
{
    WeekDesk week;
    week.robot.frames(2);
    std::set<std::string> reached;
    for (std::size_t step = 0; step < week.robot.names("Week/").size(); ++step) {
        week.robot.press({key::tab});
        reached.insert(week.robot.ui().focus.at);
    }
    for (const std::string& name : week.robot.names("Week/")) CHECK(reached.contains(name));
}

TEST_CASE("letters typed into a field do nothing to the week")
{
    WeekDesk week;
    week.robot.click(name_in_week(week.first_item()));
    std::string text;
    const auto with_field = [&](Ui& ui, const Scene& scene, Outbox& outbox) {
        ImGui::SetKeyboardFocusHere();
        ImGui::InputText("field", text.data(), 0);
        Scope scope(ui, "Week");
        draw_week(ui, scene, week.state, outbox);
    };
    text.resize(20);
    show_panel(week.robot, week.desk, with_field);
    week.robot.frames(3);
    week.desk.asked.clear();
    week.robot.press({'B'});
    CHECK_FALSE(week.desk.last_edit<Ban>());
}

}
