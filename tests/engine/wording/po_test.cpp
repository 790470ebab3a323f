#include "engine/wording/po.h"

#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a translation file gives one form or two for every key")
{
    const auto read = read_po("x.po", "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\n# a remark\n"
                                      "msgid \"day\"\nmsgstr \"Rest \"\n\"day.\"\n\n"
                                      "msgid \"round\"\nmsgid_plural \"round\"\nmsgstr[0] \"{count} round\"\n"
                                      "msgstr[1] \"{count} \\\"rounds\\\"\"\n");
    REQUIRE(read.value);
    CHECK(read.problems.empty());
    CHECK(*read.value ==
          Messages{{"day", {"Rest day."}}, {"round", {"{count} round", "{count} \"rounds\""}}});
}

TEST_CASE("a broken line of a translation file is reported at its line")
{
    const auto read = read_po("x.po", "msgid \"day\"\nmsgstr \"Rest\nmsgsrt \"Rest\"\n");
    CHECK_FALSE(read.value);
    REQUIRE(read.problems.size() == 2);
    CHECK(read.problems[0].place == Place{"x.po", 2, 0});
    CHECK(read.problems[1].place == Place{"x.po", 3, 0});
}

TEST_CASE("a key that comes twice in a translation file is reported")
{
    const auto read = read_po("x.po", "msgid \"day\"\nmsgstr \"a\"\n\nmsgid \"day\"\nmsgstr \"b\"\n");
    REQUIRE(read.problems.size() == 1);
    CHECK_THAT(read.problems[0].message, ContainsSubstring("day"));
}

TEST_CASE("a text that stands before any key is reported and does no harm")
{
    CHECK(read_po("x.po", "\"lost\"\n").problems.size() == 1);
    CHECK(read_po("x.po", "msgstr \"lost\"\n").problems.size() == 1);
}
