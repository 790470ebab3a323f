#include "engine/yaml/parse.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

std::string problems_in(std::string_view bytes, const YamlLimits& limits = {})
{
    std::string all;
    for (const Diagnostic& problem : parse_yaml("a", bytes, limits).problems) all += diagnostic_text(problem);
    return all;
}

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (; times > 0; --times) all += text;
    return all;
}

}

TEST_CASE("every value and every key knows its line and column")
{
    const auto read = parse_yaml("a", "one: 1\ntwo:\n  - {three: [x, 'y']}\n");
    REQUIRE(read.value);
    const Node& inner = read.value->find("two")->items[0];
    CHECK(inner.keys[0].line == 3);
    CHECK(inner.keys[0].column == 6);
    CHECK(inner.items[0].items[1].column == 17);
    CHECK(inner.items[0].items[1].quoted);
    CHECK_FALSE(inner.items[0].items[0].quoted);
}

TEST_CASE("of a key given twice the first value counts and the second is reported")
{
    const auto read = parse_yaml("a", "a: 1\nb: 2\na: 3\n");
    REQUIRE(read.value);
    CHECK(read.value->find("a")->text == "1");
    CHECK(read.value->items.size() == 2);
    CHECK_THAT(problems_in("a: 1\na: 3\n"), ContainsSubstring("a:2:1: error: the key \"a\" appears twice"));
}

TEST_CASE("what other readers silently accept is a mistake")
{
    struct Case {
        std::string bytes, place_and_start;
    };
    for (const Case& wrong :
         {Case{"a: &x 1", "a:1:4: error: an anchor"}, Case{"a: &x 1\nb: *x", "a:2:4: error: an alias"},
          Case{"a: !!int 1", "a:1:4: error: a type (!!int)"},
          Case{"a: 1\n---\nb: 1", "a:2:1: error: a second document"},
          Case{"? [a]\n: 1", "a:1:3: error: a key must be a plain word"},
          Case{": 1", "a:1:1: error: an empty key"}, Case{"\"\": 1", "a:1:1: error: an empty key"},
          Case{"a: {b: c\nd: 1", "error: a brace { is not closed"},
          Case{"a: \"b", "a:1:4: error: a quote that is never closed"},
          Case{"a: 'it''s", "a:1:4: error: a quote that"}, Case{"a:\n\tb: 1", "a tab in the indentation"},
          Case{"a: *x", "a:1:4: error: an alias"}}) {
        INFO(wrong.bytes);
        CHECK_THAT(problems_in(wrong.bytes), ContainsSubstring(wrong.place_and_start));
    }
    CHECK(problems_in("a: \"b \\\" c\"\nb: 'it''s'\n").empty());
}

TEST_CASE("bytes that are no text are refused at their place")
{
    using namespace std::string_view_literals;
    CHECK_THAT(problems_in("a: b\0c"sv), ContainsSubstring("a:1:5: error: a control character (code 0)"));
    CHECK_THAT(problems_in("a: 1\nb: \xc3("), ContainsSubstring("a:2:4: error: not UTF-8 text"));
    CHECK_THAT(problems_in("a: \xed\xa0\x80"), ContainsSubstring("not UTF-8"));  // half of a pair of UTF-16
    CHECK_THAT(problems_in("a: \xc0\xaf"), ContainsSubstring("not UTF-8"));      // a slash in two bytes
    CHECK_THAT(problems_in("\xff\xfe"
                           "a\0"sv),
               ContainsSubstring("UTF-16"));
}

TEST_CASE("columns count letters, also behind an accent and behind the mark of Windows")
{
    CHECK_THAT(problems_in("{é: ñ, b: 1, b: 2}"), ContainsSubstring("a:1:14: error: the key \"b\""));
    CHECK_THAT(problems_in("\xef\xbb\xbf{é: 1, b: 1, b: 2}"),
               ContainsSubstring("a:1:14: error: the key \"b\""));
}

TEST_CASE("line ends of Windows are no mistake")
{
    const auto read = parse_yaml("a", "a: 1\r\nb: two\r\n");
    CHECK(read.problems.empty());
    REQUIRE(read.value);
    CHECK(read.value->find("b")->text == "two");
}

TEST_CASE("a file that is too large, deep, long or full is refused before it does harm")
{
    const YamlLimits small{100, 3, 10, 20};
    CHECK_THAT(problems_in(std::string(101, 'a'), small), ContainsSubstring("larger than 100 bytes"));
    CHECK(problems_in("[[[a]]]", small).empty());
    CHECK_THAT(problems_in("[[[[a]]]]", small), ContainsSubstring("nested more than 3 levels"));
    CHECK(problems_in("a: " + std::string(20, 'b'), small).empty());
    CHECK_THAT(problems_in("a: " + std::string(21, 'b'), small),
               ContainsSubstring("21 bytes is longer than 20"));
    CHECK_THAT(problems_in("[" + repeated("a, ", 12) + "a]", small),
               ContainsSubstring("more than 10 values"));
    CHECK_FALSE(parse_yaml("a", repeated("[", 100'000)).value);
    CHECK_THAT(problems_in(repeated("[", 100'000) + repeated("]", 100'000)),
               ContainsSubstring("nested more than 32 levels"));
    CHECK_FALSE(parse_yaml("a", repeated("{a: ", 100'000)).value);
    CHECK_THAT(problems_in(repeated("- ", 100'000)), ContainsSubstring("nested more than 32 levels"));
}

TEST_CASE("any bytes are read without harm, and every problem has a message")
{
    REQUIRE(rc::check([](const std::string& bytes) {
        for (const Diagnostic& problem : parse_yaml("a", bytes).problems) RC_ASSERT(!problem.message.empty());
    }));
    const std::string telling = "{}[]:-,?&*!|>'\"%@` \t\n#a1";
    REQUIRE(rc::check([&] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::elementOf(telling));
        for (const Diagnostic& problem : parse_yaml("a", bytes).problems) RC_ASSERT(!problem.message.empty());
    }));
}
