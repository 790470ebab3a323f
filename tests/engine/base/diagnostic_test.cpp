#include "engine/base/diagnostic.h"

#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a problem is told with its place, what was seen and the way out")
{
    CHECK(diagnostic_text({{"a.yaml", 12, 9}, "there is no kne", "write knee"}) ==
          "a.yaml:12:9: error: there is no kne\n  Maybe write knee\n");
    CHECK(diagnostic_text({{"a.yaml", 0, 0}, "too large", {}, Severity::warning}) ==
          "a.yaml: warning: too large\n");
}

TEST_CASE("problems are shown from top to bottom, those of one place in the order found")
{
    Diagnostics problems{
        {{"b", 1, 1}, "4", {}}, {{"a", 10, 1}, "3", {}}, {{"a", 9, 5}, "1", {}}, {{"a", 9, 5}, "2", {}}};
    sort_by_place(problems);
    std::string order;
    for (const Diagnostic& problem : problems) order += problem.message.english();
    CHECK(order == "1234");
}

TEST_CASE("warnings alone do not stop anything")
{
    CHECK_FALSE(has_errors({{{}, "six steps", {}, Severity::warning}}));
    CHECK(has_errors({{{}, "six steps", {}, Severity::warning}, {{}, "no unit", {}}}));
}
