// The programs that are shipped, held to what a clinic would hold its own to.
#include "engine/base/file.h"
#include "engine/review/coverage.h"
#include "engine/review/review.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

const Programs& shipped()
{
    static const Programs programs = [] {
        auto read = load_programs(PACEWISE_ROOT "/programs");
        for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
        REQUIRE(read.value);
        // The page and the findings name the folder, not where it lies on this machine.
        read.value->folder = "programs";
        return *read.value;
    }();
    return programs;
}

}

TEST_CASE("the shipped programs have nothing that a clinic should mend")
{
    for (const Diagnostic& found : review(shipped())) {
        INFO(diagnostic_text(found));
        CHECK(false);
    }
    CHECK(shipped().catalog->exercises().size() >= 150);
    CHECK(shipped().protocols.size() >= 7);
}

TEST_CASE("programs/README.md is the page that the coverage command writes")
{
    CHECK(read_file(PACEWISE_ROOT "/programs/README.md") == coverage_page(shipped()));
}

TEST_CASE("a folder that holds nothing is reviewed without harm")
{
    Programs empty;
    empty.review.choices = 0;
    CHECK(review(empty).empty());
    CHECK_FALSE(coverage_page(empty).empty());
}

TEST_CASE("a folder with a broken file is not loaded, and the mistake is told")
{
    const auto read = load_programs(PACEWISE_ROOT "/tests/no-such-folder");
    REQUIRE(read.value);
    CHECK(read.value->catalog->exercises().empty());
}

}
