#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <map>

namespace pacewise {

namespace {

using Words = std::vector<std::string>;

std::string printed(const Desk& desk, const Words& wishes)
{
    Words words{"print", "plan.yaml", "--out", "paper.pdf"};
    words.insert(words.end(), wishes.begin(), wishes.end());
    const Answer answer = desk.call(words);
    CAPTURE(wishes, answer.err);
    REQUIRE(answer.exit == 0);
    return desk.read("paper.pdf");
}

bool sound(const Desk& desk)
{
    const std::string command = "qpdf --check '" + desk.path("paper.pdf") + "' >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
}

Answer refused(const Words& wishes)
{
    const Desk desk;
    desk.plan();
    Words words{"print", "plan.yaml", "--out", "paper.pdf"};
    words.insert(words.end(), wishes.begin(), wishes.end());
    const Answer answer = desk.call(words);
    CHECK_FALSE(desk.has("paper.pdf"));
    CHECK(answer.exit == 2);
    return answer;
}

}

TEST_CASE("every wish for the paper changes it, and qpdf finds no fault with any")
{
    const Desk desk;
    desk.plan();
    std::map<std::string, Words> seen{{printed(desk, {}), {}}};
    for (const Words& wishes : std::vector<Words>{{"--size", "normal"},
                                                  {"--size", "giant"},
                                                  {"--paper", "Letter"},
                                                  {"--language", "es"},
                                                  {"--language", "de"},
                                                  {"--language", "fr"},
                                                  {"--phase", "2"},
                                                  {"--phase", "all"},
                                                  {"--week", "2"},
                                                  {"--week", "4"},
                                                  {"--parts", "week"},
                                                  {"--parts", "cards"},
                                                  {"--parts", "therapist"},
                                                  {"--parts", "week,cards,therapist"},
                                                  {"--size", "normal", "--cards", "1"},
                                                  {"--ink-saving"}}) {
        const std::string bytes = printed(desk, wishes);
        CAPTURE(wishes);
        CHECK(sound(desk));
        CHECK(seen.emplace(bytes, wishes).second);
    }
}

TEST_CASE("the same wish gives the same bytes")
{
    const Desk desk;
    desk.plan();
    CHECK(printed(desk, {"--size", "giant"}) == printed(desk, {"--size", "giant"}));
}

TEST_CASE("the sheet of a later week comes with the cards of its own phase")
{
    const Desk desk;
    desk.plan();
    CHECK(printed(desk, {"--week", "4"}) == printed(desk, {"--week", "4", "--phase", "2"}));
    CHECK_THAT(refused({"--week", "4", "--phase", "1"}).err, ContainsSubstring("Maybe --phase 2"));
}

TEST_CASE("the parts may be named in any order")
{
    const Desk desk;
    desk.plan();
    CHECK(printed(desk, {"--parts", "cards,week"}) == printed(desk, {}));
}

TEST_CASE("a week the plan does not have is wrong usage")
{
    CHECK_THAT(refused({"--week", "9"}).err, ContainsSubstring("from 1 to 8"));
}

TEST_CASE("a wish for the paper that nobody knows names the nearest one")
{
    CHECK_THAT(refused({"--parts", "weeks"}).err, ContainsSubstring("Maybe week"));
    CHECK_THAT(refused({"--size", "gaint"}).err, ContainsSubstring("Maybe giant"));
    CHECK_THAT(refused({"--paper", "A5"}).err, ContainsSubstring("A4, Letter"));
    CHECK_THAT(refused({"--language", "tlh"}).err, ContainsSubstring("ar, de, en, es, fr, zh"));
    CHECK_THAT(refused({"--cards", "3"}).err, ContainsSubstring("1, 2, 4, 6"));
    CHECK_THAT(refused({"--phase", "4"}).err, ContainsSubstring("from 1 to 3"));
}

TEST_CASE("a wrong wish for the paper leaves no plan either")
{
    const Desk desk;
    CHECK(desk.plan({"--pdf", "week.pdf", "--size", "huge"}).exit == 2);
    CHECK_FALSE(desk.has("plan.yaml"));
    CHECK_FALSE(desk.has("week.pdf"));
}

}
