#include "engine/preflight/squeezed.h"
#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("where a line was broken does not matter")
{
    CHECK(squeezed("10\u00a0times, 2 rounds") == "10times,2rounds");
    CHECK(tells(squeezed("Both hands on the kitchen") + squeezed("counter."),
                "Both hands on the kitchen counter."));
    CHECK(squeezed("\u2068555\u2069") == "555");
}

TEST_CASE("8 times is not found in 18 times, nor 3 in 30")
{
    CHECK_FALSE(tells(squeezed("18 times"), "8 times"));
    CHECK_FALSE(tells(squeezed("version 30"), "version 3"));
    CHECK(tells(squeezed("18 times or 8 times"), "8 times"));
}

TEST_CASE("what is left of words can be asked for a digit")
{
    CHECK(without(squeezed("Sit to stand 8 times"), "8 times") == "Sittostand");
    CHECK(has_digit("2rounds"));
    CHECK_FALSE(has_digit("Mon,Thu"));
}
