#include "engine/figure/body.h"
#include "engine/figure/draw_movement.h"
#include "engine/figure/figure_faults.h"
#include "engine/figure/flesh.h"
#include "engine/figure/range_of_motion.h"
#include "engine/figure/stance.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace pacewise;

namespace {

/// How near the arrow comes to this point.
double nearest_of_arrow(const Drawing& drawing, Seen at)
{
    double nearest = 1e9;
    for (const Shape& shape : drawing.shapes)
        if (shape.role == Role::arrow)
            for (const Point point : shape.points)
                nearest = std::min(nearest, std::hypot(point.x - at.x, point.y - at.y) - shape.width / 2);
    return nearest;
}

std::vector<Sample> shipped(Diagnostics& problems)
{
    return movements_below(std::string(PACEWISE_ROOT) + "/programs/exercises", problems);
}

}

TEST_CASE("every figure of the shipped exercises reads without a mistake")
{
    Diagnostics problems;
    const auto all = shipped(problems);
    for (const Diagnostic& one : problems) UNSCOPED_INFO(diagnostic_text(one));
    REQUIRE(problems.empty());
    REQUIRE(all.size() >= 40);
}

TEST_CASE("a person can hold every shipped figure")
{
    Diagnostics problems;
    for (const Sample& sample : shipped(problems))
        for (const Said& joint : out_of_range(sample.movement)) {
            INFO(sample.id << ": " << joint);
            CHECK(joint.empty());
        }
}

TEST_CASE("every shipped figure stands on the floor, holds what it should and goes through nothing")
{
    Diagnostics problems;
    for (const Sample& sample : shipped(problems))
        for (const Said& fault : figure_faults(sample.movement)) {
            INFO(sample.id << ": " << fault);
            CHECK(fault.empty());
        }
}

TEST_CASE("no foot of the shipped exercises goes through the floor")
{
    Diagnostics problems;
    for (const Sample& sample : shipped(problems))
        for (int step = 0; step <= 4; ++step) {
            const Skeleton body = stance(sample.movement, step / 4.0);
            for (const std::size_t side : {on_left, on_right}) {
                INFO(sample.id << " at " << step << "/4");
                REQUIRE(lowest_of_foot(body, side) > floor_height(sample.movement) - 0.02);
            }
        }
}

TEST_CASE("every shipped figure that moves something shows it")
{
    Diagnostics problems;
    for (const Sample& sample : shipped(problems)) {
        INFO(sample.id);
        const Drawing start = draw_movement(sample.movement, Moment::start, LineStyle::colour);
        const Drawing end = draw_movement(sample.movement, Moment::end, LineStyle::colour);
        REQUIRE_FALSE(start.shapes == end.shapes);
        REQUIRE(end.high.x - end.low.x < 4);
        REQUIRE(end.high.y - end.low.y < 3);
    }
}

TEST_CASE("the arrow of a head that moves touches neither hair nor forehead")
{
    Diagnostics problems;
    std::size_t seen = 0;
    for (const Sample& sample : shipped(problems)) {
        if (sample.movement.arrows != std::vector{Landmark::head} || sample.movement.hold) continue;
        INFO(sample.id);
        const Seen head = sample.movement.camera.see(stance(sample.movement, 1)[Landmark::head]);
        const Drawing end = draw_movement(sample.movement, Moment::end, LineStyle::colour);
        CHECK(nearest_of_arrow(end, head) > body::head_radius + 0.02);
        ++seen;
    }
    REQUIRE(seen > 10);
}
