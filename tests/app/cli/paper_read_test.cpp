// The code of a printed sheet, typed in by somebody who stands before a fridge.
#include "engine/version_code/version_code.h"
#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

const std::string plan_id = "anna-2026-11-23";

/// Anna's plan in three versions; the first two approved.
void keep_versions(const Desk& desk)
{
    REQUIRE(desk.plan().exit == 0);
    const std::string first = desk.read("plan.yaml");
    const std::string approval = "status: {approved: {by: Mia, on: 2026-11-20}}\n";
    const std::string approved = changed(first, "status: draft\n", approval);
    desk.write("plan.yaml", approved);
    desk.write("plan-2.yaml", changed(approved, "\nversion: 1\n", "\nversion: 2\nrevises: 1\n"));
    desk.write("plan-3.yaml", changed(first, "\nversion: 1\n", "\nversion: 3\nrevises: 2\n"));
}

Answer asked(const Desk& desk, int version, const std::vector<std::string>& more = {})
{
    std::vector<std::string> words{"paper", "read", version_code(plan_id, version)};
    words.insert(words.end(), more.begin(), more.end());
    return desk.call(words);
}

}

TEST_CASE("an old sheet is told to be replaced, with the file of the current version")
{
    const Desk desk;
    keep_versions(desk);
    const Answer answer = asked(desk, 1);
    CAPTURE(answer.err);
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out,
               ContainsSubstring("this sheet is version 1; the current one is 2 (plan-2.yaml): replace"));
    CHECK_THAT(answer.out, ContainsSubstring("version 3 is waiting for approval (plan-3.yaml)"));
}

TEST_CASE(
    "the current sheet is told to be current, and a draft is never the current one beside an approved plan")
{
    const Desk desk;
    keep_versions(desk);
    CHECK_THAT(asked(desk, 2).out, ContainsSubstring("version 2, the current one (plan-2.yaml)"));
    CHECK_THAT(asked(desk, 3).out,
               ContainsSubstring("version 3 (plan-3.yaml, a draft); the current one is 2"));
    CHECK_THAT(asked(desk, 4).out, ContainsSubstring("the newest found is 2"));
}

TEST_CASE("the plans may be named, and the code may be typed in small letters with spaces")
{
    const Desk desk;
    keep_versions(desk);
    CHECK_THAT(asked(desk, 1, {"--plans", "plan.yaml"}).out, ContainsSubstring("version 1, the current one"));
    std::vector<std::string> words{"paper", "read", "pw"};
    const std::string code = version_code(plan_id, 2);
    for (const std::string& part : {code.substr(3, 4), code.substr(8, 4), code.substr(13)}) {
        words.emplace_back();
        for (const char sign : part)
            words.back() += sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign + 32) : sign;
    }
    CHECK_THAT(desk.call(words).out, ContainsSubstring("version 2, the current one"));
}

TEST_CASE("a code of another plan and a code with a slip are told apart, and both are errors")
{
    const Desk desk;
    keep_versions(desk);
    const Answer other = desk.call({"paper", "read", version_code("karin-2026-11-23", 1)});
    CHECK(other.exit == 1);
    CHECK_THAT(other.err, ContainsSubstring("of none of the 3 plans found") && ContainsSubstring("--plans"));
    std::string wrong = version_code(plan_id, 1);
    wrong[3] = wrong[3] == 'K' ? 'M' : 'K';
    const Answer slip = desk.call({"paper", "read", wrong});
    CHECK(slip.exit == 1);
    CHECK_THAT(slip.err, ContainsSubstring("1st character behind PW") && ContainsSubstring("looks wrong"));
}

TEST_CASE("the answer about a sheet can be read by other programs")
{
    const Desk desk;
    keep_versions(desk);
    const Answer answer = asked(desk, 1, {"--json"});
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("\"plan\": \"anna-2026-11-23\"") &&
                               ContainsSubstring("\"is_current\": false") &&
                               ContainsSubstring("\"file\": \"plan-2.yaml\""));
    CHECK_THAT(desk.call({"paper", "read", "PW-7KQ4", "--json"}).out, ContainsSubstring("too short"));
}

TEST_CASE("a plan with errors beside the others is named and left out")
{
    const Desk desk;
    keep_versions(desk);
    desk.write("spoiled.yaml", "plan: 1\nid: 7\n");
    const Answer answer = asked(desk, 2);
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.err, ContainsSubstring("spoiled.yaml") && ContainsSubstring("left out"));
}

TEST_CASE("paper without a code is a wrong call")
{
    const Desk desk;
    CHECK(desk.call({"paper"}).exit == 2);
    CHECK(desk.call({"paper", "read"}).exit == 2);
    CHECK_THAT(desk.call({"paper", "raed", "x"}).err, ContainsSubstring("read"));
}

TEST_CASE("a plan is written as a web page, and nothing else is written over")
{
    const Desk desk;
    REQUIRE(desk.plan().exit == 0);
    const Answer answer = desk.call({"export", "plan.yaml", "--as", "html", "--out", "paper.html"});
    CAPTURE(answer.err);
    REQUIRE(answer.exit == 0);
    const std::string page = desk.read("paper.html");
    CHECK(page.starts_with("<!DOCTYPE html>"));
    CHECK_THAT(page, ContainsSubstring("<h1>") && ContainsSubstring("<figure role=\"img\""));
    REQUIRE(desk.call({"export", "plan.yaml", "--as", "html", "--out", "again.html"}).exit == 0);
    CHECK(desk.read("again.html") == page);
    CHECK(desk.call({"export", "plan.yaml", "--as", "html", "--out", "plan.yaml"}).exit == 2);
}

}
