#include "tests/engine/search/mini_timetable.h"

#include "engine/search/search.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("timetables of the usual shapes get a legal plan early")
{
    for (const int columns : {7, 10, 14})
        for (const int slack : {25, 0, -15}) {
            const Model model = test::mini_timetable({.columns = columns, .slack = slack, .seed = 7});
            CAPTURE(columns, slack);
            const SearchResult found = search({model, 1, {}}, {.search_steps = 4000, .stop = nullptr});
            REQUIRE(found.best);
            CHECK(broken_limits(model, *found.best).empty());
            CHECK(found.points == total_points(model, *found.best));
            CHECK(found.first_legal_step < 2000);
        }
}

TEST_CASE("more steps never give a worse plan than a tenth of them on a timetable of the usual size")
{
    const Model model = test::mini_timetable({});
    const SearchResult brief = search({model, 1, {}}, {.search_steps = 800, .stop = nullptr});
    const SearchResult thorough = search({model, 1, {}}, {.search_steps = 8000, .stop = nullptr});
    REQUIRE(brief.best);
    CHECK(thorough.points < brief.points);
}

TEST_CASE("a catalog of 2000 exercises gets a legal plan as well")
{
    const Model model = test::mini_timetable({.layers = 2, .columns = 7, .rows = 2000});
    const SearchResult found = search({model, 1, {}}, {.search_steps = 2000, .stop = nullptr});
    REQUIRE(found.best);
    CHECK(broken_limits(model, *found.best).empty());
}

}
