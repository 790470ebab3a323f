#include "app/desk/session/library.h"
#include "engine/base/file.h"
#include "engine/catalog/write_exercise.h"
#include "tests/app/desk/session/desk_robot.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

bool is_told(const Workspace& desk, const std::string& text)
{
    return std::any_of(desk.problems.begin(), desk.problems.end(), [&](const DeskProblem& each) {
        return each.text.english().find(text) != std::string::npos;
    });
}

/// The program's files with a folder of the clinic's own, which begins empty.
struct ClinicFolder {
    TestFolder folder;
    ProgramHome home{PACEWISE_ROOT, folder.path()};
    fs::path exercises() const { return home.own_exercises() / "own.yaml"; }

    /// As the shell does it.
    Desk open_desk() const
    {
        std::vector<DeskProblem> problems;
        Library library = load_library(home, problems);
        return Desk(std::move(library), {}, *read_date("2026-11-21"), {}, [] {});
    }
};

Exercise own_exercise(const std::string& id)
{
    Exercise exercise = *shipped_library().catalog->find(ExerciseId("seated-row-band"));
    exercise.id = ExerciseId(id);
    exercise.name = in_words("My row", "Mi remo");
    return exercise;
}

}

TEST_CASE("what is wrong with a file of the clinic stays to be read when a plan is opened")
{
    DeskRobot desk;
    desk.desk.tell_about_library({{"stairs.yaml:3: a mistake", true}});
    desk.open_patient("anna");
    CHECK(is_told(desk.workspace(), "stairs.yaml"));
    desk.desk.tell("the disk is full");
    desk.desk.tell("the disk is full");
    CHECK(desk.workspace().problems.size() == 2);
    desk.open_patient("ben");
    CHECK(is_told(desk.workspace(), "stairs.yaml"));
    CHECK_FALSE(is_told(desk.workspace(), "disk"));  // that was the plan before
    desk.desk.tell_about_library({});
    CHECK(desk.workspace().problems.empty());
}

TEST_CASE("a Spanish desk tells in Spanish what is wrong with a file, and which wish cannot be meant")
{
    DeskRobot desk({}, {1600, 1000}, "es");
    const fs::path file = desk.folder.write(
        "eva.yaml",
        "patient:\n  id: eva\n  name: Eva\n  born: 1970-01-01\n  examined: 2026-11-20\n  falls: many\n");
    desk.desk.run(OpenPlan{file});
    REQUIRE(desk.workspace().dialog.kind == DialogKind::trouble);
    const std::string words = desk.robot.ui().tell(desk.workspace().dialog.words);
    CHECK_THAT(words, ContainsSubstring("eva.yaml:6:10: error:"));
    CHECK_THAT(words, ContainsSubstring("se escribe con claves y valores, pero hay \"many\""));
    CHECK_THAT(words, !ContainsSubstring("must be") && !ContainsSubstring("write"));
    desk.desk.run(CloseDialog{});
    desk.open_patient("anna");
    desk.desk.run(EditMessage(AddPin{{.exercise = ExerciseId("brigde-full")}}));
    desk.settle();
    REQUIRE(desk.document().none);
    REQUIRE_FALSE(desk.document().none->wishes.empty());
    const std::string wish = desk.robot.ui().tell(desk.document().none->wishes[0]);
    CHECK(wish != desk.document().none->wishes[0].english());
    CHECK_THAT(wish, ContainsSubstring("brigde-full") && ContainsSubstring("bridge-full"));
}

TEST_CASE("who does not save after all stays in the desk, also after saving later")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.desk.run(EditMessage(ChangePace{Pace::slow}));
    desk.settle();
    desk.desk.ask_to_close();
    desk.desk.run(AnswerUnsaved{UnsavedChoice::save});
    for (int tries = 0; !desk.robot.has("Path/cancel") && tries < 2000; ++tries) desk.robot.frame();
    desk.robot.click("Path/cancel");
    CHECK(desk.workspace().dialog.kind == DialogKind::none);
    desk.desk.run(SavePlanAs{desk.folder / "plan.yaml"});
    CHECK(fs::exists(desk.folder / "plan.yaml"));
    CHECK_FALSE(desk.desk.closed());
}

TEST_CASE("work that was to be discarded is still unsaved when the other plan cannot be opened")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.desk.run(EditMessage(ChangePace{Pace::slow}));
    desk.settle();
    desk.desk.run(OpenPlan{desk.folder / "not there.yaml"});
    CHECK(desk.workspace().dialog.kind == DialogKind::unsaved);
    desk.desk.run(AnswerUnsaved{UnsavedChoice::discard});
    CHECK(desk.workspace().dialog.kind == DialogKind::trouble);
    CHECK(desk.workspace().history.dirty());
    desk.desk.run(CloseDialog{});
    desk.desk.ask_to_close();
    CHECK_FALSE(desk.desk.closed());
}

TEST_CASE("a search that was stopped is told, and begins anew when it is asked for")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.desk.run(EditMessage(ChangePace{Pace::slow}));
    desk.robot.frame();
    desk.desk.run(StopPlanning{});
    if (!desk.document().is_answered()) {  // else the plan was quicker than the hand
        REQUIRE(desk.document().none);
        CHECK(desk.document().none->cancelled);
        desk.settle();
        CHECK_FALSE(desk.document().is_answered());
        desk.robot.press({.key = key::f5});
        desk.settle();
    }
    CHECK(desk.document().is_answered());
}

TEST_CASE("a plan that came too late is used together with the patient it was made for")
{
    DeskRobot desk;
    desk.open_patient("anna");
    Patient slower = desk.document().request->patient;
    slower.name = "Anna the Second";
    desk.desk.run(EditMessage(ChangePatient{slower, in_words("Name", "Nombre")}));
    desk.robot.frame();
    while (desk.desk.busy()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
    desk.desk.run(Undo{});
    desk.robot.frames(2);
    REQUIRE(desk.workspace().late);
    desk.desk.run(UseLateAnswer{});
    desk.settle();
    REQUIRE(desk.document().is_answered());
    CHECK(desk.document().request->patient.name == "Anna the Second");
    CHECK(desk.document().patient_file->text.find("Anna the Second") != std::string::npos);
    CHECK(desk.document().plan->made.patient == desk.document().provenance.patient);
}

TEST_CASE("an exercise of the clinic's own is saved beside the others, never in place of one with a mistake")
{
    const ClinicFolder clinic;
    Desk desk = clinic.open_desk();
    desk.run(SaveExercise{own_exercise("my-row")});
    desk.run(SaveExercise{own_exercise("my-other-row")});
    REQUIRE(desk.workspace().dialog.kind == DialogKind::none);
    CHECK(desk.workspace().library.catalog->find(ExerciseId("my-row")));
    CHECK(desk.workspace().library.catalog->find(ExerciseId("my-other-row")));
    const std::string broken = read_file(clinic.exercises()) + "  - id: half-an-exercise\n";
    write_file(clinic.exercises(), broken);
    desk.run(SaveExercise{own_exercise("my-third-row")});
    CHECK(desk.workspace().dialog.kind == DialogKind::trouble);
    CHECK(read_file(clinic.exercises()) == broken);
}

TEST_CASE("an exercise of the clinic's own stays in the file in which it was written")
{
    const ClinicFolder clinic;
    fs::create_directories(clinic.home.own_exercises());
    const fs::path file = clinic.home.own_exercises() / "rows.yaml";
    write_file(file, exercises_text({own_exercise("my-row")}));
    Desk desk = clinic.open_desk();
    Exercise changed = own_exercise("my-row");
    changed.name = in_words("My better row", "Mi mejor remo");
    desk.run(SaveExercise{changed});
    CHECK(desk.workspace().dialog.kind == DialogKind::none);
    CHECK_FALSE(fs::exists(clinic.exercises()));
    CHECK(desk.workspace().library.catalog->find(ExerciseId("my-row"))->name == changed.name);
}

}
