#include "engine/figure/hull.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

TEST_CASE("an outline encloses every point that it is drawn around")
{
    REQUIRE(rc::check([] {
        std::vector<Point> points;
        const int count = *rc::gen::inRange(3, 40);
        for (int at = 0; at < count; ++at)
            points.push_back({*rc::gen::inRange(-50, 51) / 10.0, *rc::gen::inRange(-50, 51) / 10.0});
        const std::vector<Point> around = hull(points);
        RC_PRE(around.size() >= 3u);
        for (const Point point : points) RC_ASSERT(within(point, around));
    }));
}

TEST_CASE("a point beside a square is not within it")
{
    const std::vector<Point> square = hull({{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0.5, 0.5}});
    REQUIRE(square.size() == 4);
    REQUIRE(within({0.5, 0.2}, square));
    REQUIRE_FALSE(within({1.1, 0.5}, square));
}
