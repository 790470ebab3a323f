#include "app/cli/arguments.h"

#include "tests/support/catch.h"

namespace pacewise::cli {

namespace {

const std::vector<Option> accepted{
    {"out", "FILE", "where"}, {"ban", "EXERCISE", "never", true}, {"json", "", "as JSON"}};

template <class Call> std::string wrong(Call call)
{
    try {
        call();
    } catch (const WrongUsage& trouble) {
        return trouble.message;
    }
    return "no trouble";
}

std::string wrong_words(const std::vector<std::string>& words)
{
    return wrong([&] { read_arguments(words, accepted); });
}

}

TEST_CASE("words and options may stand in any order")
{
    const Arguments arguments = read_arguments({"--out", "a", "first", "--json", "second"}, accepted);
    CHECK(arguments.words == std::vector<std::string>{"first", "second"});
    CHECK(arguments.one("out") == "a");
    CHECK(arguments.has("json"));
    CHECK_FALSE(arguments.one("ban"));
}

TEST_CASE("an option may carry its value behind an equals sign")
{
    CHECK(read_arguments({"--out=a b.yaml"}, accepted).one("out") == "a b.yaml");
}

TEST_CASE("an option for many keeps all its values in order")
{
    const Arguments arguments = read_arguments({"--ban", "b", "--ban", "a"}, accepted);
    CHECK(arguments.all("ban") == std::vector<std::string>{"b", "a"});
    CHECK(arguments.all("out").empty());
}

TEST_CASE("what follows two dashes is a word, even with dashes of its own")
{
    CHECK(read_arguments({"--", "--out"}, accepted).words == std::vector<std::string>{"--out"});
}

TEST_CASE("an unknown option, one without its value and one given twice are wrong usage")
{
    CHECK(wrong_words({"--otu", "a"}) == "there is no option \"--otu\". Maybe --out");
    CHECK_THAT(wrong_words({"--out"}), ContainsSubstring("--out"));
    CHECK(wrong_words({"--out", "a", "--out", "b"}) == "--out is given twice");
    CHECK(wrong_words({"--out", "a"}) == "no trouble");
}

TEST_CASE("the beginning of an option's name is not enough")
{
    CHECK_THAT(wrong_words({"--js"}), ContainsSubstring("there is no option"));
}

TEST_CASE("a number with letters, out of its range or too long is wrong usage")
{
    CHECK(whole_number("week", "8", 1, 8) == 8);
    for (const std::string text : {"9", "0", "-1", "2x", "", " 2", "99999999999999999999"}) {
        CAPTURE(text);
        CHECK(wrong([&] { whole_number("week", text, 1, 8); }) ==
              "--week needs a whole number from 1 to 8, but there is \"" + text + '"');
    }
}

TEST_CASE("an option of few words takes these words only and names the nearest")
{
    const auto out = [](const std::vector<std::string>& words) {
        return word_of_option(read_arguments(words, accepted), "out", {"left", "right"}, "right");
    };
    CHECK(out({}) == "right");
    CHECK(out({"--out", "left"}) == "left");
    CHECK(wrong([&] {
              out({"--out", "rigth"});
          }) == "--out is one of: left, right, not \"rigth\". Maybe right");
}

TEST_CASE("the first word too many is named")
{
    const Arguments arguments = read_arguments({"a", "b", "c"}, accepted);
    CHECK(wrong([&] { no_words_after(arguments, 1); }) == "too many words: \"b\"");
    CHECK(wrong([&] { no_words_after(arguments, 3); }) == "no trouble");
}

TEST_CASE("the help tells the value of an option and whether it may be given several times")
{
    const std::string help = help_of(accepted);
    CHECK_THAT(help,
               ContainsSubstring("  --out FILE") && ContainsSubstring("never (may be given several times)"));
}

}
