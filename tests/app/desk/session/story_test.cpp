#include "app/desk/session/recovery_places.h"
#include "engine/base/file.h"
#include "tests/app/desk/session/desk_robot.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <iostream>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

/// What a person does: presses, keys, and each text that is typed.
struct Counted {
    Robot& robot;
    int actions = 0;

    void click(const std::string& name)
    {
        robot.click(name);
        ++actions;
    }
    void press(Chord chord)
    {
        robot.press(chord);
        ++actions;
    }
    void type(const std::string& text)
    {
        robot.type(text);
        robot.frames(2);
        ++actions;
    }
};

constexpr Chord ctrl(int key) { return {.key = key, .ctrl = true}; }

/// Until the desk asks for a path by itself, because this machine has no file dialog.
void await_path_dialog(DeskRobot& desk)
{
    for (int tries = 0; !desk.robot.has("Path/path") && tries < 2000; ++tries) desk.robot.frame();
    REQUIRE(desk.robot.has("Path/path"));
    desk.robot.frames(3);
}

void type_path(DeskRobot& desk, Counted& person, const fs::path& path)
{
    await_path_dialog(desk);
    ImGui::GetIO().KeyCtrl = true;
    ImGui::GetIO().KeysDown['A'] = true;
    desk.robot.frame();
    ImGui::GetIO().KeyCtrl = ImGui::GetIO().KeysDown['A'] = false;
    desk.robot.frame();
    person.type(path.string());
    person.press({key::enter});
    desk.settle();
}

}

TEST_CASE("a known patient and a known protocol are a saved PDF after at most 12 actions")
{
    DeskRobot desk;
    Counted person{desk.robot};
    const fs::path pdf = desk.folder / "anna.pdf";
    person.press(ctrl('O'));
    type_path(desk, person, fs::path(PACEWISE_ROOT) / "programs" / "patients" / "anna.yaml");
    REQUIRE(desk.document().is_answered());
    person.press(ctrl('P'));
    desk.settle();
    for (int tries = 0; !desk.robot.has("Print/Save as PDF") && tries < 3000; ++tries) desk.robot.frame();
    person.click("Print/Save as PDF");
    type_path(desk, person, pdf);
    std::cout << "from patient to PDF: " << person.actions << " actions\n";
    CHECK(person.actions <= 12);
    REQUIRE(fs::exists(pdf));
    CHECK(read_file(pdf).starts_with("%PDF"));
}

TEST_CASE("one exercise is swapped for another in at most 3 actions")
{
    DeskRobot desk;
    desk.open_patient("anna");
    const ItemPlace place = *desk.workspace().selection.item;
    Counted person{desk.robot};
    person.press({'S'});
    desk.settle();
    std::string best;
    for (int tries = 0; best.empty() && tries < 500; ++tries) {
        desk.robot.frame();
        for (const std::string& name : desk.robot.names("Inspector/swap "))
            if (best.empty()) best = name;
    }
    REQUIRE_FALSE(best.empty());
    person.click(best);
    desk.settle();
    std::cout << "a swap: " << person.actions << " actions\n";
    CHECK(person.actions <= 3);
    REQUIRE(desk.document().is_answered());
    const auto& sessions = desk.document().plan->phases[0].sessions;
    const auto there = std::find_if(sessions.begin(), sessions.end(), [&](const PlannedSession& session) {
        return session.day == place.day && session.at == place.at;
    });
    REQUIRE(there != sessions.end());
    for (const PlannedItem& item : there->items) CHECK(item.exercise != place.exercise);
}

TEST_CASE("undoing all the way back is clean again, and redoing brings everything back")
{
    DeskRobot desk;
    desk.open_patient("anna");
    const auto first = desk.document().plan;
    desk.ban_selected();
    CHECK(desk.workspace().history.dirty());
    CHECK(desk.document().plan != first);
    desk.robot.press(ctrl('Z'));
    desk.settle();
    CHECK_FALSE(desk.workspace().history.dirty());
    CHECK(desk.document().plan == first);
    desk.robot.press({.key = 'Z', .ctrl = true, .shift = true});
    desk.settle();
    CHECK(desk.workspace().history.dirty());
    CHECK(desk.document().is_answered());
}

TEST_CASE("everything can be found and done by a few letters")
{
    DeskRobot desk;
    desk.open_patient("anna");
    desk.robot.press(ctrl('K'));
    desk.robot.frames(3);
    desk.robot.type("high contr");
    desk.robot.frames(2);
    desk.robot.press({key::enter});
    desk.robot.frames(2);
    CHECK(desk.workspace().preferences.high_contrast);
    CHECK(desk.workspace().dialog.kind == DialogKind::none);
}

TEST_CASE("a file that is no plan is told, and the plan at hand stays")
{
    DeskRobot desk;
    desk.open_patient("anna");
    const auto plan = desk.document().plan;
    write_file(desk.folder / "wrong.yaml", "patient: {id: 7, time: never}\n");
    desk.desk.open(desk.folder / "wrong.yaml");
    desk.robot.frames(3);
    CHECK(desk.workspace().dialog.kind == DialogKind::trouble);
    CHECK(desk.document().plan == plan);
    desk.robot.press({key::enter});
    CHECK(desk.workspace().dialog.kind == DialogKind::none);
    desk.desk.open(desk.folder / "not there.yaml");
    desk.robot.frames(3);
    CHECK(desk.workspace().dialog.kind == DialogKind::trouble);
}

TEST_CASE("a day without free time for what is pinned is no plan, said in words with repairs to press")
{
    DeskRobot desk;
    desk.open_patient("anna");
    const ItemPlace item = *desk.workspace().selection.item;
    Patient busy = desk.document().request->patient;
    for (const Weekday day : all_weekdays)
        if (day != Weekday::mon) busy.time.erase(day);
    desk.desk.run(EditMessage(ChangePatient{busy, in_words("Only Monday", "Solo lunes")}));
    desk.settle();
    REQUIRE(desk.document().none);
    CHECK(desk.document().plan);  // the old week stays in sight
    CHECK_FALSE(desk.document().none->why.clash.empty());
    std::vector<std::string> repairs;
    for (int tries = 0; repairs.empty() && tries < 3000; ++tries) {
        desk.robot.frame();
        desk.settle();
        repairs = desk.robot.names("Week/repair");
    }
    REQUIRE_FALSE(repairs.empty());
    desk.robot.click(repairs.front());
    desk.settle();
    CHECK(desk.document().is_answered());
}

}
