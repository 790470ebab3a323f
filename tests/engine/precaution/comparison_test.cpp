#include "engine/precaution/comparison.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

Node written(const std::string& text)
{
    Node node;
    node.kind = Node::Kind::text;
    node.text = text;
    return node;
}

bool holds(const std::string& comparison, double value)
{
    Reading reading{"x.yaml", {}};
    const auto read = read_comparison(written(comparison), reading, {0, 100});
    REQUIRE(read);
    return read->holds(value);
}

bool grade_holds(const std::string& comparison, Ashworth grade)
{
    Reading reading{"x.yaml", {}};
    const auto read = read_grades(written(comparison), reading);
    REQUIRE(read);
    return read->holds(level_of(grade));
}

}

TEST_CASE("each sign compares as it reads")
{
    CHECK(holds(">= 4", 4));
    CHECK_FALSE(holds("> 4", 4));
    CHECK(holds("<= 4", 4));
    CHECK_FALSE(holds("< 4", 4));
    CHECK(holds("4", 4));
    CHECK(holds("= 4", 4));
    CHECK_FALSE(holds("4", 4.5));
}

TEST_CASE("two comparisons joined by and must both hold")
{
    CHECK(holds(">= 4 and < 5.5", 5.4));
    CHECK_FALSE(holds(">= 4 and < 5.5", 5.5));
    CHECK_FALSE(holds(">= 4 and < 5.5", 3.9));
}

TEST_CASE("grade 1+ lies between 1 and 2")
{
    CHECK(grade_holds(">= 1+", Ashworth::one_plus));
    CHECK(grade_holds(">= 1+", Ashworth::two));
    CHECK_FALSE(grade_holds(">= 1+", Ashworth::one));
    CHECK(grade_holds("1+", Ashworth::one_plus));
    CHECK(grade_holds("< 2", Ashworth::one_plus));
}

TEST_CASE("a malformed comparison is reported with the way to write it")
{
    for (const char* text : {"=> 4", "4 or more", ">=", "", ">= 4 and", "four", ">= 1e"}) {
        Reading reading{"x.yaml", {}};
        CHECK_FALSE(read_comparison(written(text), reading, {0, 10}));
        REQUIRE(reading.problems.size() == 1);
        CHECK(reading.problems[0].maybe.english().find(">=") != std::string::npos);
    }
}

TEST_CASE("a comparison with an impossible number is reported")
{
    Reading reading{"x.yaml", {}};
    CHECK_FALSE(read_comparison(written(">= 12"), reading, {1, 7}));
    CHECK(reading.problems.at(0).maybe == "compare with 7");
}

TEST_CASE("a value is either below a bound or at least the bound")
{
    rc::check([] {
        const int bound = *rc::gen::inRange(0, 100), value = *rc::gen::inRange(0, 100);
        RC_ASSERT(holds("< " + std::to_string(bound), value) != holds(">= " + std::to_string(bound), value));
        RC_ASSERT(holds("<= " + std::to_string(bound), value) != holds("> " + std::to_string(bound), value));
    });
}
