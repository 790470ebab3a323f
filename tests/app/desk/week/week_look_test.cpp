#include "app/desk/panels/week/dose_short.h"
#include "tests/app/desk/week/week_desk.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

/// What is drawn, as all its corners in this frame.
int corners_of(WeekDesk& week)
{
    week.robot.frame();
    return ImGui::GetDrawData()->TotalVtxCount;
}

}

TEST_CASE("the week draws three frames for every example patient, in both languages, wide and narrow")
{
    const auto [patient, protocol] = GENERATE(values<std::pair<const char*, const char*>>(
        {{"anna", "combined-8-weeks"}, {"dora", "chair-yoga-8-weeks"}, {"felix", "balance-7-weeks"}}));
    const ExamplePlan& example = example_plan(patient, protocol);
    for (const char* language : {"en", "es"})
        for (const ImVec2 window : {ImVec2{600, 420}, ImVec2{1700, 900}}) {
            WeekDesk week(example, language, window);
            week.robot.frames(3);
            CHECK(corners_of(week) > 0);
            for (const LoggedItem& item : week.robot.ui().log.items()) {
                CHECK(item.high.x - item.low.x >= 24);
                CHECK(item.high.y - item.low.y >= 24);
            }
        }
}

TEST_CASE("at two and a half times the size everything can still be scrolled to")
{
    WeekDesk week;
    week.robot.ui().scale = 2.5f;
    week.robot.frames(2);
    week.robot.click("Week/mon");
    CHECK(week.desk.selection.day == Weekday::mon);
}

TEST_CASE("a patient with a plan but no worked out facts yet sees the week without its loads")
{
    WeekDesk week;
    week.desk.facts = nullptr;
    week.desk.request_facts = nullptr;
    week.robot.frames(3);
    CHECK(week.robot.has(name_in_week(week.first_item())));
}

TEST_CASE("every item of the week is told with its dose of that week")
{
    WeekDesk week;
    week.robot.frame();
    const Plan& plan = week.plan();
    for (const PlannedSession& session : plan.phases.front().sessions)
        for (const PlannedItem& item : session.items) {
            const ItemView* view = item_in(week.state.view, {0, session.day, session.at, item.exercise});
            REQUIRE(view);
            CHECK(view->details.starts_with(dose_short(week.robot.ui(), item.doses.at(1))));
        }
}

TEST_CASE("doses are as short as a therapist writes them")
{
    WeekDesk week;
    const Ui& ui = week.robot.ui();
    Dose dose;
    dose.sets = 2;
    dose.count = 10;
    CHECK(dose_short(ui, dose) == "2 \u00d7 10");
    dose.unit = DoseUnit::minutes;
    dose.sets = 1;
    dose.count = 3;
    CHECK(dose_short(ui, dose) == "3 min");
    dose.count = 6;
    dose.bout = Seconds(120);
    CHECK(dose_short(ui, dose) == "3 \u00d7 2 min");
    dose.bout.reset();
    dose.unit = DoseUnit::hold;
    dose.hold = Seconds(20);
    dose.sets = 3;
    CHECK(dose_short(ui, dose) == "20 s \u00d7 3");
    dose.unit = DoseUnit::breaths;
    dose.sets = 1;
    dose.count = 8;
    CHECK(dose_short(ui, dose) == "8 breaths");
}

TEST_CASE("days without free time and rest days are told apart")
{
    WeekDesk week;
    week.robot.frame();
    const Patient& patient = week.desk.history.now().request->patient;
    for (const DayView& day : week.state.view.days) {
        CHECK(day.free == patient.time.contains(day.day));
        CHECK((day.free || day.sessions.empty()));
    }
}

TEST_CASE("injections stand on their days")
{
    WeekDesk week;
    week.robot.frame();
    for (const Weekday day : {Weekday::mon, Weekday::wed, Weekday::fri}) {
        const auto& notes = week.state.view.days[static_cast<std::size_t>(index_of(day))].notes;
        CHECK(std::any_of(notes.begin(), notes.end(),
                          [](const DayNote& note) { return note.words == "injection"; }));
    }
    const auto& tuesday = week.state.view.days[1].notes;
    CHECK(std::any_of(tuesday.begin(), tuesday.end(),
                      [](const DayNote& note) { return note.words == "helper 10-12"; }));
}

TEST_CASE("what has just come flashes for three seconds and no frame longer is asked for")
{
    WeekDesk week;
    week.desk.fresh = {week.first_item()};
    week.robot.frames(10);
    CHECK(week.robot.ui().moving);
    week.robot.frames(200);
    CHECK_FALSE(week.robot.ui().moving);
}

TEST_CASE("with reduced motion what has just come is marked in words and nothing moves")
{
    WeekDesk week({example_plan("anna")}, "en", {1000, 800});
    week.robot.ui().reduced_motion = true;
    week.robot.frames(40);
    const int before = corners_of(week);
    week.desk.fresh = {week.first_item()};
    CHECK(corners_of(week) > before);
    CHECK_FALSE(week.robot.ui().moving);
}

TEST_CASE("a plan with fewer weeks than the chosen one shows its last week")
{
    WeekDesk week;
    week.desk.selection.week = 40;
    week.desk.selection.phase = 9;
    week.robot.frames(2);
    CHECK(week.state.view.of.week == week.plan().weeks);
}

TEST_CASE("no word of any week is missing, in either language")
{
    const std::string language = GENERATE("en", "es");
    WeekDesk week(example_plan("anna"), language);
    for (int number = 1; number <= week.plan().weeks; ++number) {
        week.desk.selection.week = number;
        week.desk.selection.phase = week.plan().phase_of(number);
        week.robot.frame();
        for (const DayView& day : week.state.view.days) {
            std::string all = day.name + day.load_words;
            for (const DayNote& note : day.notes) all += note.words + note.whole;
            for (const SessionView& session : day.sessions)
                for (const ItemView& item : session.items) all += item.details + item.whole;
            CHECK(all.find('[') == std::string::npos);
            CHECK(all.find('{') == std::string::npos);
        }
    }
}

}
