#include "engine/wording/po.h"

#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a translation file gives one form for a text and those of the language for a counted text")
{
    const auto read = read_po("x.po",
                              "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n# a remark\n"
                              "msgid \"day\"\nmsgstr \"Rest \"\n\"day.\"\n\n"
                              "msgid \"round\"\nmsgid_plural \"round\"\nmsgstr[0] \"{count} round\"\n"
                              "msgstr[1] \"{count} \\\"rounds\\\"\"\n",
                              2);
    REQUIRE(read.value);
    CHECK(read.problems.empty());
    CHECK(*read.value ==
          Messages{{"day", {"Rest day."}}, {"round", {"{count} round", "{count} \"rounds\""}}});
}

TEST_CASE("a broken line of a translation file is reported at its line")
{
    const auto read = read_po("x.po", "msgid \"day\"\nmsgstr \"Rest\nmsgsrt \"Rest\"\n", 2);
    CHECK_FALSE(read.value);
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[0].place == Place{"x.po", 2, 0});
    CHECK(read.problems[1].place == Place{"x.po", 3, 0});
}

TEST_CASE("a key that comes twice in a translation file is reported")
{
    const auto read = read_po("x.po", "msgid \"day\"\nmsgstr \"a\"\n\nmsgid \"day\"\nmsgstr \"b\"\n", 2);
    REQUIRE(read.problems.size() == 1);
    CHECK_THAT(read.problems[0].message.english(), ContainsSubstring("day"));
}

TEST_CASE("a text that stands before any key is reported and does no harm")
{
    CHECK(read_po("x.po", "\"lost\"\n", 2).problems.size() == 1);
    CHECK(read_po("x.po", "msgstr \"lost\"\n", 2).problems.size() == 1);
}

TEST_CASE("a counted text without all forms of its language is reported at its line")
{
    const std::string two = "msgid \"round\"\nmsgid_plural \"round\"\nmsgstr[0] \"a\"\nmsgstr[1] \"b\"\n";
    CHECK(read_po("x.po", two, 2).problems.empty());
    for (const std::size_t forms : {1u, 3u, 6u}) {
        const auto read = read_po("x.po", "\n" + two, forms);
        CHECK_FALSE(read.value);
        REQUIRE(read.problems.size() == 1);
        CHECK(read.problems[0].place == Place{"x.po", 2, 0});
        CHECK_THAT(read.problems[0].message.english(),
                   ContainsSubstring("has 2 forms and needs " + std::to_string(forms)));
    }
}

TEST_CASE("a text that is not counted has one form in every language")
{
    CHECK(read_po("x.po", "msgid \"day\"\nmsgstr \"a\"\nmsgstr \"b\"\n", 2).problems.size() == 1);
    CHECK(read_po("x.po", "msgid \"day\"\n", 2).problems.size() == 1);
}

TEST_CASE("forms that stand in the wrong order are reported at their line")
{
    const auto read =
        read_po("x.po", "msgid \"round\"\nmsgid_plural \"round\"\nmsgstr[1] \"b\"\nmsgstr[0] \"a\"\n", 2);
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[0].place == Place{"x.po", 3, 0});
    CHECK_THAT(read.problems[0].message.english(), ContainsSubstring("msgstr[0]"));
}
