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

namespace {

std::string ids_of(const std::string& out)
{
    std::string ids;
    for (std::size_t at = 0; at < out.size() && out[at] != '\n'; at = out.find('\n', at) + 1)
        ids += out.substr(at, out.find(' ', at) - at) + ' ';
    return ids;
}

}

TEST_CASE("a search is narrowed by kind, position, support and effort")
{
    const Desk desk;
    const auto found = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"exercises", "find"});
        const Answer answer = desk.call(words);
        CHECK(answer.exit == 0);
        return ids_of(answer.out);
    };
    CHECK_THAT(found({"calf", "--modality", "stretch"}), ContainsSubstring("calf-wall"));
    CHECK_THAT(found({"calf", "--modality", "stretch", "--position", "lying"}),
               !ContainsSubstring("calf-wall"));
    CHECK_THAT(found({"--stretches", "calf"}), ContainsSubstring("calf-wall"));
    CHECK_THAT(found({"--muscle", "hip-flexors", "--position", "sitting"}),
               ContainsSubstring("seated-march "));
    CHECK_THAT(found({"--family", "seated-march", "--max-effort", "10"}), ContainsSubstring("seated-march "));
    CHECK_THAT(found({"--tag", "warm-up", "--goal", "walking"}), !ContainsSubstring("calf-wall"));
}

TEST_CASE("what is at home is all that an exercise found may need")
{
    const Desk desk;
    const std::string chair = desk.call({"exercises", "find", "--equipment", "chair"}).out;
    CHECK_THAT(chair, ContainsSubstring("seated-march ") && !ContainsSubstring("bridge-full "));
    const std::string both =
        desk.call({"exercises", "find", "--equipment", "chair", "--equipment", "mat"}).out;
    CHECK_THAT(both, ContainsSubstring("seated-march ") && ContainsSubstring("bridge-full "));
}

TEST_CASE("no equipment still leaves a chair, a wall and a bed, but no band")
{
    const Desk desk;
    const std::string none = desk.call({"exercises", "find", "--equipment", "none"}).out;
    CHECK_THAT(none, ContainsSubstring("seated-march ") && ContainsSubstring("bridge-full "));
    CHECK_THAT(none, !ContainsSubstring("knee-curl-band "));
}

TEST_CASE("the counts of what was found follow the list")
{
    const Desk desk;
    CHECK_THAT(desk.call({"exercises", "find", "stretch"}).out,
               ContainsSubstring("modality    stretch ") && ContainsSubstring("position "));
    CHECK_THAT(desk.call({"exercises", "find", "stretch", "--json"}).out, ContainsSubstring("\"facets\""));
}

TEST_CASE("a search that finds nothing names the word or the facet that emptied it")
{
    const Desk desk;
    const std::string facet =
        desk.call({"exercises", "find", "--modality", "yoga", "--tag", "treadmill-walk"}).err;
    CHECK_THAT(facet, ContainsSubstring("without --tag treadmill-walk there would be"));
    const std::string word = desk.call({"exercises", "find", "calf-wall", "zzzz"}).err;
    CHECK(word == "no exercise is near \"zzzz\"\n");
}

TEST_CASE("a facet that is not known is wrong usage, with the nearest word")
{
    const Desk desk;
    const auto refused = [&](const std::string& option, const std::string& value) {
        const Answer answer = desk.call({"exercises", "find", option, value});
        CHECK(answer.exit == 2);
        return answer.err;
    };
    CHECK_THAT(refused("--muscle", "quadricep"), ContainsSubstring("Maybe quadriceps"));
    CHECK_THAT(refused("--modality", "yogga"), ContainsSubstring("Maybe yoga"));
    CHECK_THAT(refused("--family", "seated-marsh"), ContainsSubstring("Maybe seated-march"));
    CHECK_THAT(refused("--equipment", "chiar"), ContainsSubstring("Maybe chair"));
    CHECK_THAT(refused("--max-effort", "11"), ContainsSubstring("max-effort"));
}

TEST_CASE("every word of the shipped synonyms finds an exercise")
{
    const Desk desk;
    for (const std::string text :
         {"quads", "tummy", "hip opener", "abrir cadera", "gemelos", "cardio", "kegel"}) {
        INFO(text);
        CHECK_FALSE(desk.call({"exercises", "find", text}).out.empty());
    }
}

}
