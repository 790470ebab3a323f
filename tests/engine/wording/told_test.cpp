#include "engine/wording/told.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

const Wording es("es", {{"{1} and {2} overlap", {"{2} se solapa con {1}"}},
                        {"a list", {"una lista"}},
                        {"there is {1}", {"hay {1}"}}});

}

TEST_CASE("a sentence is told in the order of the other language, with what was seen")
{
    CHECK(told(said("{1} and {2} overlap", std::string("09:00"), std::string("09:30")), es) ==
          "09:30 se solapa con 09:00");
}

TEST_CASE("words inside a sentence are told, too, but what a person wrote stays as it is")
{
    CHECK(told(said("there is {1}", "a list"), es) == "hay una lista");
    CHECK(told(said("there is {1}", std::string("a list")), es) == "hay a list");
}

TEST_CASE("a rule's sentence comes in the language of the reader")
{
    CHECK(told(said("there is {1}", in_words("a slope", "una cuesta")), es) == "hay una cuesta");
}

TEST_CASE("what has no words in this language is told in English")
{
    CHECK(told(said("no words for {1}", "a list"), es) == "no words for una lista");
}

TEST_CASE("parts that follow one another are each told")
{
    CHECK(told(one_after_another({"a list", std::string("; "), said("there is {1}", "a list")}), es) ==
          "una lista; hay una lista");
}
