#include "engine/yaml/record.h"

#include "tests/engine/yaml/reading.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

struct Load {
    int effort = 0, heat = 0;
};

std::optional<Load> read_load(const Node& node, Reading& reading)
{
    Record row(node, reading, "exercise");
    return Load{row.required("effort", whole({0, 10})), row.optional("heat", whole({0, 2})).value_or(1)};
}

std::string problems_in(const std::string& yaml) { return test::read_with(read_load, yaml).problems; }

}

TEST_CASE("a key that may be missing has its usual value")
{
    CHECK(test::read_with(read_load, "{effort: 4}").value->heat == 1);
    CHECK(test::read_with(read_load, "{effort: 4, heat: 2}").value->heat == 2);
    CHECK(problems_in("{effort: 4}").empty());
}

TEST_CASE("a needed key that is missing is reported once, also when it is misspelled")
{
    CHECK(problems_in("{heat: 1}") == "1:1 the exercise has no \"effort\" | add \"effort:\"\n");
    CHECK(problems_in("{efort: 1}") == "1:2 the exercise has no key \"efort\" | write \"effort\"\n");
}

TEST_CASE("a key that nobody asked for is reported with the nearest or all legal ones")
{
    CHECK(problems_in("{effort: 1, haet: 2}") == "1:13 the exercise has no key \"haet\" | write \"heat\"\n");
    CHECK(problems_in("{effort: 1, colour: red}") ==
          "1:13 the exercise has no key \"colour\" | write one of: effort, heat\n");
    CHECK(problems_in("{effort: 4,5}") ==
          "1:12 the exercise has no key \"5\" | write a decimal point, not a comma\n");
}

TEST_CASE("something else than keys with values is reported once")
{
    CHECK(problems_in("[4, 1]") ==
          "1:1 the exercise must be keys with values, but there is a list of 2 values | "
          "write a key, a colon and a value\n");
}
