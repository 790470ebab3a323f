#include "engine/review/coverage.h"

#include "engine/review/table.h"
#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Programs two()
{
    return programs_of(
        {an_exercise("curl", Modality::resistance, {works(Muscle::biceps), on_rung("curl", 1)}),
         an_exercise("curl-heavy", Modality::resistance,
                     {works(Muscle::biceps), needs(Equipment::dumbbell), on_rung("curl", 2)})});
}

}

TEST_CASE("the coverage page counts all exercises of a muscle and those without equipment")
{
    CHECK_THAT(coverage_page(two()), ContainsSubstring("| biceps | 0 / 0 | 2 / 1 | 0 / 0 | 2 / 1 | 0 / 0 |"));
}

TEST_CASE("the coverage page says who could get how many of a kind")
{
    CHECK_THAT(coverage_page(two()),
               ContainsSubstring("| resistance | 2 / 1 | 2 / 1 | 2 / 1 | 2 / 1 | 2 / 1 |"));
}

TEST_CASE("the coverage page lists ladders from the easiest rung up")
{
    CHECK_THAT(coverage_page(two()), ContainsSubstring("| curl | 2 | curl < curl-heavy |"));
}

TEST_CASE("the same programs give the same page, whatever the order of the files")
{
    const Programs programs = two();
    std::vector<Exercise> reversed(programs.catalog->exercises().rbegin(),
                                   programs.catalog->exercises().rend());
    CHECK(coverage_page(programs_of(reversed)) == coverage_page(programs));
}

TEST_CASE("a table has a head, a line and its rows")
{
    CHECK(table_text({"a", "b"}, {{"1", "2"}}) == "| a | b |\n|---|---|\n| 1 | 2 |\n");
}

}
