#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

namespace fs = std::filesystem;

std::string shipped(const Desk& desk, const std::string& file)
{
    return desk.read(std::string(PACEWISE_ROOT) + "/programs/" + file);
}

/// The clinic's own folder is where the program looks for it, with a march of its own.
void put_own_exercise(const Desk& desk)
{
    const std::string all = shipped(desk, "exercises/aerobic.yaml");
    const std::size_t from = all.find("  - id: seated-march\n"), to = all.find("\n  - id: seated-march-arms");
    REQUIRE(from < to);
    std::string own = "exercises:\n" + all.substr(from, to - from) + '\n';
    own = changed(own, "id: seated-march", "id: our-march");
    own = changed(own, "en: Seated march,", "en: The march of our house,");
    own = changed(own, "family: seated-march", "family: our-march");
    fs::create_directories(desk.path(".own/pacewise/exercises"));
    desk.write(".own/pacewise/exercises/ours.yaml", own);
}

}

TEST_CASE("a clinic's own exercise stands beside the shipped ones, in the list and in plans")
{
    const Desk desk;
    CHECK(desk.call({"exercises", "show", "our-march"}).exit == 2);
    put_own_exercise(desk);
    CHECK_THAT(desk.call({"exercises", "show", "our-march"}).out,
               ContainsSubstring("The march of our house"));
    CHECK(desk.call({"exercises", "show", "seated-march"}).exit == 0);
    REQUIRE(desk.plan({"--pin", "our-march@tue@1"}).exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("- exercise: our-march\n"));
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
    CHECK(desk.call({"print", "plan.yaml", "--out", "plan.pdf", "--print-anyway", "a test"}).exit == 0);
}

TEST_CASE("a mistake in an own exercise is told with its file and its line")
{
    const Desk desk;
    put_own_exercise(desk);
    const std::string file = ".own/pacewise/exercises/ours.yaml";
    desk.write(file, changed(desk.read(file), "modality: aerobic", "modality: aerobics"));
    const Answer answer = desk.plan();
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("ours.yaml:") && ContainsSubstring("Maybe write \"aerobic\""));
}

TEST_CASE("a plan is made by an own protocol by its name, and verifies from anywhere")
{
    const Desk desk;
    fs::create_directories(desk.path(".own/pacewise/protocols"));
    desk.write(
        ".own/pacewise/protocols/our-weeks.yaml",
        changed(shipped(desk, "protocols/combined-8-weeks.yaml"), "id: combined-8-weeks", "id: our-weeks"));
    const Answer made = desk.call({"plan", patient_file("anna"), "--protocol", "our-weeks", "--search-steps",
                                   "300", "--start", "2026-11-23", "--out", "plan.yaml"});
    REQUIRE(made.exit == 0);
    CHECK_THAT(desk.read("plan.yaml"), ContainsSubstring("protocol: our-weeks"));
    CHECK(desk.call({"verify", "plan.yaml"}).exit == 0);
}

}
