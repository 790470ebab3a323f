#include "engine/request/progress_settings.h"

#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("the shipped progress settings are sound, and going on asks for more than staying")
{
    const auto read = load_progress_settings(PACEWISE_ROOT "/programs/clinic/progress.yaml");
    for (const Diagnostic& problem : read.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(read.value);
    CHECK(read.value->boxes.go_on > read.value->boxes.stay);
    CHECK(read.value->effort.go_on < read.value->effort.stay);
    CHECK(read.value->pain.go_on == 3);  // J04
    CHECK(read.value->pain.stay == 5);
    CHECK(read.value->tired_mornings.go_on < read.value->tired_mornings.stay);
    CHECK(read.value->new_signs == std::chrono::hours(24));  // F55
}

TEST_CASE("a missing answer is told by its name")
{
    const auto read =
        read_progress_settings_file("p.yaml", "progress:\n  boxes: {go_on: 83, stay: 50}\n"
                                              "  effort: {go_on: 0, stay: 2}\n"
                                              "  tired_mornings: {points: 2, go_on: 0, stay: 1}\n"
                                              "  new_signs: 24 h\n");
    CHECK_FALSE(read.value);
    REQUIRE(read.problems.size() == 1);
    CHECK_THAT(diagnostic_text(read.problems[0]), ContainsSubstring("\"pain\""));
}

}
