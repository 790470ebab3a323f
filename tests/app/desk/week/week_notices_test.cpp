#include "app/desk/panels/about_words.h"
#include "engine/explain/change_words.h"
#include "tests/app/desk/week/week_desk.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Translations words(const std::string& text) { return in_words(text, text); }

/// The document after one more step that could be undone.
DeskScene desk_with(PlanDocument document)
{
    DeskScene desk(example_plan("anna"));
    document.patient_file = std::make_shared<const NamedText>();
    desk.history.commit(words("Ban Bridge"), std::move(document));
    return desk;
}

PlanDocument without_plan(bool proven)
{
    PlanDocument document = example_plan("anna").document;
    NoPlan why;
    why.clash = {{RuleId("free-time"), {}, words("Sessions fit into free time")},
                 {RuleId("frequency"), {}, words("Five sessions a week")}};
    why.proven = proven;
    document.none = std::make_shared<const NoPlanFound>(NoPlanFound{why});
    return document;
}

}

TEST_CASE("an empty desk offers a new patient, a file, and what was open before")
{
    DeskScene empty;
    empty.preferences.recent = {"/tmp/anna.yaml", "/tmp/ben.yaml"};
    WeekDesk week(std::move(empty));
    week.robot.click("Week/new patient");
    REQUIRE(week.desk.last<ShowDialog>());
    CHECK(week.desk.last<ShowDialog>()->dialog == DialogKind::new_patient);
    week.robot.click("Week/open");
    REQUIRE(week.desk.last<OpenPlan>());
    CHECK(week.desk.last<OpenPlan>()->file.empty());
    week.robot.click("Week/recent 2");
    CHECK(week.desk.last<OpenPlan>()->file == "/tmp/ben.yaml");
}

TEST_CASE("an empty desk is worked by keyboard alone")
{
    WeekDesk week{DeskScene()};
    week.robot.frames(2);
    week.robot.press({key::tab});
    week.robot.press({key::enter});
    CHECK(week.desk.last<ShowDialog>());
}

TEST_CASE("without a plan the old week stays in sight, with repairs as buttons and a way back")
{
    WeekDesk week(desk_with(without_plan(true)));
    Repair repair;
    repair.changes = {LiftBan{ExerciseId("bridge-full")}};
    repair.words = words("Bridge may be done again");
    week.desk.answers.add(RepairsQuestion{}, std::vector<Repair>{repair});
    week.robot.click("Week/repair 1");
    REQUIRE(week.desk.last_edit<ApplyRepair>());
    CHECK(week.desk.last_edit<ApplyRepair>()->changes == repair.changes);
    week.robot.click("Week/no plan undo");
    CHECK(week.desk.last<Undo>());
    CHECK(week.robot.has(name_in_week(week.first_item())));
}

TEST_CASE("what would help is asked for as long as nobody has answered")
{
    DeskScene desk = desk_with(without_plan(false));
    desk.answers_questions = false;
    WeekDesk week(std::move(desk));
    week.robot.frames(3);
    REQUIRE(week.desk.last<AskAbout>());
    CHECK(week.desk.last<AskAbout>()->question == PlanQuestion(RepairsQuestion{}));
    CHECK_FALSE(week.robot.has("Week/repair 1"));
}

TEST_CASE("repairs are pressed by keyboard")
{
    WeekDesk week(desk_with(without_plan(true)));
    Repair repair;
    repair.words = words("Bridge may be done again");
    week.desk.answers.add(RepairsQuestion{}, std::vector<Repair>{repair});
    week.robot.frames(2);
    for (int step = 0; step < 20 && week.robot.ui().focus.at != "Week/repair 1"; ++step)
        week.robot.press({key::tab});
    week.robot.press({key::enter});
    CHECK(week.desk.last_edit<ApplyRepair>());
}

TEST_CASE("a search is told of after a third of a second, and can be stopped")
{
    WeekDesk week;
    week.desk.planning = true;
    week.robot.frames(10);
    CHECK_FALSE(week.robot.has("Week/stop"));
    week.robot.frames(20);
    week.robot.click("Week/stop");
    CHECK(week.desk.last<StopPlanning>());
    week.desk.planning = false;
    week.robot.frames(2);
    CHECK_FALSE(week.robot.has("Week/stop"));
}

TEST_CASE("an answer that came too late is used or dropped, never forced")
{
    WeekDesk week;
    week.desk.late_answer = true;
    week.robot.click("Week/use late");
    CHECK(week.desk.last<UseLateAnswer>());
    week.robot.click("Week/drop late");
    CHECK(week.desk.last<DropLateAnswer>());
}

TEST_CASE("what the last plan changed is listed, and taken back with one press")
{
    PlanDocument document = example_plan("anna").document;
    Revised moved;
    moved.kind = ChangeKind::moved;
    moved.exercise = document.plan->phases.front().sessions.front().items.front().exercise;
    moved.from = Weekday::tue;
    moved.to = Weekday::thu;
    document.changes = std::make_shared<const std::vector<Revised>>(std::vector<Revised>{moved});
    WeekDesk week(desk_with(document));
    week.robot.click("Week/changes all");
    CHECK(week.state.changes.sentences.size() == 1);
    CHECK(week.state.changes.sentences.front().in("en").find("moved from Tuesday to Thursday") !=
          std::string::npos);
    week.robot.click("Week/changes close");
    CHECK_FALSE(week.robot.has("Week/changes close"));
    week.robot.click("Week/changes undo");
    CHECK(week.desk.last<Undo>());
}

TEST_CASE("what a clash is about is told by names, in the language of the desk")
{
    WeekDesk english(example_plan("anna"), "en"), spanish(example_plan("anna"), "es");
    const std::string about = "seated-row-band, aerobic, tue 09:00, phase 2, no row";
    const Exercise& row = *exercise_in(english.desk.scene(), ExerciseId("seated-row-band"));
    CHECK(about_words(english.robot.ui(), english.desk.scene(), about) ==
          row.name.in("en") + ", endurance, Tuesday 09:00, phase 2, no row");
    CHECK(about_words(spanish.robot.ui(), spanish.desk.scene(), about) ==
          row.name.in("es") + ", resistencia aeróbica, martes 09:00, fase 2");
    CHECK(about_words(spanish.robot.ui(), spanish.desk.scene(), "").empty());
}

}
