#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

TEST_CASE("the list names every exercise once, in English or Spanish")
{
    const Desk desk;
    const Answer english = desk.call({"exercises", "list"});
    const Answer spanish = desk.call({"exercises", "list", "--language", "es"});
    CHECK(english.exit == 0);
    CHECK(std::count(english.out.begin(), english.out.end(), '\n') ==
          std::count(spanish.out.begin(), spanish.out.end(), '\n'));
    CHECK_THAT(english.out, ContainsSubstring("Calf stretch at the wall"));
    CHECK_THAT(spanish.out, ContainsSubstring("Marcha sentado") && !ContainsSubstring("Calf stretch"));
}

TEST_CASE("an exercise is shown with its steps, its feel and the reason to stop")
{
    const Desk desk;
    const Answer answer = desk.call({"exercises", "show", "calf-wall"});
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("1. ") && ContainsSubstring("Feel: ") &&
                               ContainsSubstring("Stop: ") && ContainsSubstring("stretch.yaml:"));
    CHECK(desk.call({"exercises", "show", "calf-wall", "--language", "es"}).out != answer.out);
}

TEST_CASE("an exercise is found with typing errors and by Spanish words")
{
    const Desk desk;
    CHECK_THAT(desk.call({"exercises", "find", "sit stnd"}).out, ContainsSubstring("sit-to-stand-hands"));
    CHECK_THAT(desk.call({"exercises", "find", "marcha", "sentado"}).out, ContainsSubstring("seated-march"));
    CHECK_THAT(desk.call({"exercises", "find", "pantorilla"}).out, ContainsSubstring("calf-wall"));
}

TEST_CASE("a search that finds nothing says so")
{
    const Desk desk;
    const Answer answer = desk.call({"exercises", "find", "zzzz"});
    CHECK(answer.exit == 0);
    CHECK(answer.out.empty());
    CHECK(answer.err == "no exercise is near \"zzzz\"\n");
}

TEST_CASE("words that the exercises command does not know are wrong usage, with the nearest")
{
    const Desk desk;
    const auto refused = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "exercises");
        const Answer answer = desk.call(words);
        CHECK(answer.exit == 2);
        CHECK(answer.out.empty());
        return answer.err;
    };
    CHECK_THAT(refused({"lst"}), ContainsSubstring("Maybe list"));
    CHECK_THAT(refused({"show", "seated-marsh"}), ContainsSubstring("Maybe seated-march"));
    CHECK_THAT(refused({"show", "calf-wall", "loudly"}), ContainsSubstring("\"loudly\""));
    CHECK_THAT(refused({"list", "--language", "fr"}), ContainsSubstring("en, es"));
    CHECK_THAT(refused({"find"}), ContainsSubstring("name what to look for"));
}

}
