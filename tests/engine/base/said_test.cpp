#include "engine/base/said.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("gaps are filled by their numbers, in any order and as often as they stand there")
{
    CHECK(said("{2} before {1}, and {2} again", std::string("a"), std::string("b")).english() ==
          "b before a, and b again");
}

TEST_CASE("what a person wrote is never taken for a gap")
{
    CHECK(said("{1} is not known here", std::string("{1} {2}")).english() == "{1} {2} is not known here");
    CHECK(Said(std::string("{1}")).english() == "{1}");
    CHECK(Said("write {en: ..., es: ...}").english() == "write {en: ..., es: ...}");
}

TEST_CASE("words of the code are known, what a person wrote is not")
{
    CHECK(Said("a list").is_known());
    CHECK_FALSE(Said(std::string("a list")).is_known());
    CHECK(Said("a list") == Said(std::string("a list")));
}

TEST_CASE("a sentence with its languages speaks English by itself")
{
    const Said rule = said("not allowed: {1}", in_words("Too steep", "Demasiado empinado"));
    CHECK(rule.english() == "not allowed: Too steep");
}

TEST_CASE("parts stand one after another, and none of them is nothing")
{
    CHECK(one_after_another({"a", said("{1}b", std::string("-"))}).english() == "a-b");
    CHECK(one_after_another({}).empty());
    CHECK_FALSE(one_after_another({"a"}).empty());
}
