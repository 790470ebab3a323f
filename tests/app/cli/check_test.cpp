#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

namespace pacewise {

namespace {

const std::string shipped = PACEWISE_ROOT "/programs";

const char* const one_exercise = R"(exercises:
  - id: bridge
    name: {en: Bridge}
    modality: resistance
    ladder: {family: bridge, rung: 1}
    works: {glutes: 3}
    position: supine
    support: lying
    side: both
    equipment: [mat]
    effort: 4
    dose: {unit: reps, sets: [1, 2], reps: [5, 12], rest: 60-120 s}
    why: {en: Makes getting up easier.}
    how: {en: [Lie on your back., Lift your hips., Lower them.]}
    stop: {en: Stop if it hurts.}
    rights: {author: A. Person, license: CC-BY-4.0RIGHTS}
    figure: {base: supine, end: {both: {hip: 20}}, keep: right.ankle}
)";

std::string with_rights(const std::string& more) { return changed(one_exercise, "RIGHTS", more); }

}

TEST_CASE("the shipped programs have no errors, each and all together")
{
    const Desk desk;
    const Answer answer = desk.call({"check", shipped});
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("each and all together"));
}

TEST_CASE("a single file is not held to what a whole folder is held to")
{
    const Desk desk;
    desk.write("bridge.yaml", with_rights(""));
    const Answer alone = desk.call({"check", "bridge.yaml"});
    CHECK(alone.exit == 0);
    CHECK(alone.out == "1 file checked, 0 warnings\n");
    const Answer whole = desk.call({"check", "bridge.yaml", "--whole"});
    CHECK(whole.exit == 0);
    CHECK_THAT(whole.err, ContainsSubstring("the muscle \"biceps\" has 0 exercises"));
}

TEST_CASE("a folder with errors is mended before it is looked at as a whole")
{
    const Desk desk;
    desk.write("bridge.yaml", changed(with_rights(""), "effort: 4", "effort: 44"));
    const Answer answer = desk.call({"check", "bridge.yaml", "--whole"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("mend the errors first") && !ContainsSubstring("biceps"));
}

TEST_CASE("the check tells a program whether all files were looked at together")
{
    const Desk desk;
    desk.write("bridge.yaml", with_rights(""));
    const auto told = nlohmann::json::parse(desk.call({"check", "bridge.yaml", "--whole", "--json"}).out);
    CHECK(told["reviewed"] == true);
    CHECK(told["problems"].size() > 10);
    CHECK(nlohmann::json::parse(desk.call({"check", "bridge.yaml", "--json"}).out)["reviewed"] == false);
}

TEST_CASE("what was taken from elsewhere is refused until a therapist answers for it")
{
    const Desk desk;
    desk.write("taken.yaml", with_rights(", source: https://example.org/1"));
    const Answer refused = desk.call({"check", "taken.yaml"});
    CHECK(refused.exit == 1);
    CHECK_THAT(refused.err, ContainsSubstring("taken from https://example.org/1 and nobody approved it"));
    desk.write(
        "taken.yaml",
        with_rights(", source: https://example.org/1}\n    approved: {by: B. Therapist, on: 2026-11-23"));
    CHECK(desk.call({"check", "taken.yaml"}).exit == 0);
    CHECK_THAT(desk.call({"exercises", "show", "bridge", "--exercises", "taken.yaml"}).out,
               ContainsSubstring("approved by B. Therapist"));
}

TEST_CASE("the coverage page is told or written, and never over a file of another kind")
{
    const Desk desk;
    const Answer told = desk.call({"exercises", "coverage"});
    CHECK(told.exit == 0);
    CHECK_THAT(told.out, ContainsSubstring("| quadriceps |"));
    CHECK(desk.call({"exercises", "coverage", "--out", "page.md"}).exit == 0);
    CHECK(desk.read("page.md") == told.out);
    CHECK(desk.call({"exercises", "coverage", "--out", "page.md"}).exit == 0);
    desk.write("mine.md", "# My notes\n");
    CHECK(desk.call({"exercises", "coverage", "--out", "mine.md"}).exit == 2);
    CHECK(desk.read("mine.md") == "# My notes\n");
}

}
