#include "app/files/inputs.h"

#include "engine/plan/write_plan.h"
#include "tests/app/files/made_plan.h"
#include "tests/app/files/setting.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

std::string own_protocol()
{
    std::string text = shipped_text("protocols/combined-8-weeks.yaml");
    const std::string id = "id: combined-8-weeks";
    return text.replace(text.find(id), id.size(), "id: our-own");
}

}

TEST_CASE("a clinic's own files are below XDG_DATA_HOME, or in the home folder where that says nothing")
{
    const Setting user("HOME", "/home/nobody");
    {
        const Setting data("XDG_DATA_HOME", "/data");
        CHECK(find_home().own == "/data/pacewise");
    }
    for (const std::string says_nothing : {"", "relative/folder"}) {
        const Setting data("XDG_DATA_HOME", says_nothing);
        CHECK(find_home().own == "/home/nobody/.local/share/pacewise");
    }
}

TEST_CASE("own exercises count as soon as there is a file of them")
{
    const TestFolder folder;
    const ProgramHome home{PACEWISE_ROOT, folder.path()};
    const auto shipped = exercise_roots(shipped_home());
    CHECK(exercise_roots(home) == shipped);
    folder.write("exercises/readme.txt", "none yet");
    CHECK(exercise_roots(home) == shipped);
    folder.write("exercises/ours.yaml", "exercises: []\n");
    REQUIRE(exercise_roots(home).size() == 2);
    CHECK(exercise_roots(home)[0] == shipped[0]);
    CHECK(exercise_roots(home)[1] == folder / "exercises");
}

TEST_CASE("an own protocol is found by name, after the shipped ones")
{
    const TestFolder folder;
    const ProgramHome home{PACEWISE_ROOT, folder.path()};
    Diagnostics problems;
    CHECK_FALSE(protocol_path(home, "our-own", problems));
    CHECK(problems.size() == 1);
    const auto file = folder.write("protocols/our-own.yaml", own_protocol());
    CHECK(protocol_path(home, "our-own", problems) == file);
    CHECK(protocol_files(home).back() == file);
    CHECK(protocol_files(home).size() == protocol_files(shipped_home()).size() + 1);
}

TEST_CASE("a plan by an own protocol is opened with it, wherever the plan lies")
{
    const TestFolder own, desk;
    const ProgramHome home{PACEWISE_ROOT, own.path()};
    own.write("protocols/our-own.yaml", own_protocol());
    const std::string text = shipped_text("patients/anna.yaml");
    const std::string made = fingerprint_of({own / "protocols/our-own.yaml"});
    desk.write("anna.yaml", text);
    Plan plan = plan_for(desk, "anna.yaml", "combined-8-weeks");
    plan.made.protocol = made;
    desk.write("plan.yaml", plan_text(plan));
    const StoredPlan stored = open_plan(home, {desk / "plan.yaml"});
    CHECK(stored.protocol_file == own / "protocols/our-own.yaml");
    CHECK(stored.protocol_bytes == own_protocol());
}

}
