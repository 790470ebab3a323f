#include "engine/figure/draw_movement.h"

#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

using namespace pacewise;

namespace {

std::ptrdiff_t shapes_with(const Drawing& drawing, Role role)
{
    return std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                         [role](const Shape& shape) { return shape.role == role; });
}

Sample sample(const std::string& id)
{
    for (const Sample& one : samples())
        if (one.id == id) return one;
    FAIL("no sample " + id);
    return {};
}

}

TEST_CASE("an exercise for the other side is drawn as the exact mirror image")
{
    for (const Sample& one : samples())
        for (const Moment moment : moments_of(one.movement))
            for (const LineStyle style : {LineStyle::colour, LineStyle::line}) {
                INFO(one.id);
                const Drawing right = draw_movement(one.movement, moment, style);
                const Drawing left = draw_movement(mirrored(one.movement), moment, style);
                REQUIRE(left.shapes.size() == right.shapes.size());
                bool same = true;
                for (std::size_t at = 0; at < right.shapes.size(); ++at) {
                    const Shape &a = right.shapes[at], &b = left.shapes[at];
                    same = same && a.role == b.role && a.width == b.width &&
                           a.points.size() == b.points.size() &&
                           std::equal(a.points.begin(), a.points.end(), b.points.rbegin(),
                                      [](Point p, Point q) { return p.x == -q.x && p.y == q.y; });
                }
                REQUIRE(same);
                REQUIRE(left.low.x == -right.high.x);
                REQUIRE(left.high.y == right.high.y);
            }
}

TEST_CASE("a movement written for one side and mirrored twice is the same")
{
    for (const Sample& one : samples()) {
        REQUIRE(mirrored(mirrored(one.movement)) == one.movement);
        REQUIRE_FALSE(mirrored(one.movement) == one.movement);
    }
}

TEST_CASE("all pictures of a movement have the same box, and everything lies within it")
{
    for (const Sample& one : samples())
        for (const bool other_side : {false, true}) {
            INFO(one.id);
            const Movement movement = other_side ? mirrored(one.movement) : one.movement;
            const Drawing start = draw_movement(movement, Moment::start, LineStyle::line);
            bool inside = true;
            for (const Moment moment : moments_of(movement)) {
                const Drawing drawing = draw_movement(movement, moment, LineStyle::line);
                REQUIRE(start.low == drawing.low);
                REQUIRE(start.high == drawing.high);
                for (const Shape& shape : drawing.shapes)
                    for (const Point p : shape.points)
                        inside = inside &&
                                 (shape.role == Role::paper || (p.x >= start.low.x && p.x <= start.high.x &&
                                                                p.y >= start.low.y && p.y <= start.high.y));
            }
            REQUIRE(inside);
        }
}

TEST_CASE("the start has no arrow and the end has one")
{
    for (const Sample& one : samples()) {
        INFO(one.id);
        REQUIRE(shapes_with(draw_movement(one.movement, Moment::start, LineStyle::colour), Role::arrow) == 0);
        if (!one.movement.arrows.empty())
            REQUIRE(shapes_with(draw_movement(one.movement, Moment::end, LineStyle::colour), Role::arrow) >=
                    2);
    }
}

TEST_CASE("a held position shows the pause sign")
{
    Movement movement = sample("wall-slide").movement;
    const auto held = shapes_with(draw_movement(movement, Moment::end, LineStyle::colour), Role::arrow);
    movement.hold = false;
    const auto moved = shapes_with(draw_movement(movement, Moment::end, LineStyle::colour), Role::arrow);
    REQUIRE(held == moved + 3);
}

TEST_CASE("the part that works is highlighted")
{
    const Drawing drawing = draw_movement(sample("arm-out").movement, Moment::end, LineStyle::colour);
    REQUIRE(shapes_with(drawing, Role::accent) > 0);
    Movement still = sample("arm-out").movement;
    still.work = {};
    REQUIRE(shapes_with(draw_movement(still, Moment::end, LineStyle::colour), Role::accent) == 0);
}

TEST_CASE("ink saving draws outlines and leaves skin and shirt white")
{
    const Drawing drawing = draw_movement(sample("arm-out").movement, Moment::start, LineStyle::line);
    REQUIRE(shapes_with(drawing, Role::outline) > 10);
    REQUIRE(colour_of(Role::skin, LineStyle::line) == Colour{1, 1, 1});
    REQUIRE(colour_of(Role::shirt, LineStyle::line) == Colour{1, 1, 1});
    REQUIRE(shapes_with(draw_movement(sample("arm-out").movement, Moment::start, LineStyle::colour),
                        Role::outline) == 0);
}

TEST_CASE("from the side the far arm and leg are lighter, and from the front none is")
{
    Movement movement = sample("stand-up").movement;
    movement.work = {};
    const Drawing side = draw_movement(movement, Moment::end, LineStyle::colour);
    REQUIRE(shapes_with(side, Role::trousers_far) > 0);
    REQUIRE(shapes_with(side, Role::skin_far) > 0);
    movement.camera = camera_of(View::front);
    const Drawing front = draw_movement(movement, Moment::end, LineStyle::colour);
    REQUIRE(shapes_with(front, Role::trousers_far) == 0);
}

TEST_CASE("a face is seen from the front and not from behind")
{
    Movement movement = sample("arm-out").movement;
    REQUIRE(shapes_with(draw_movement(movement, Moment::start, LineStyle::colour), Role::face) == 3);
    movement.camera = camera_of(View::back);
    REQUIRE(shapes_with(draw_movement(movement, Moment::start, LineStyle::colour), Role::face) == 0);
}

TEST_CASE("every role has a colour of its own kind in both styles")
{
    for (std::size_t at = 0; at < role_count; ++at)
        for (const LineStyle style : {LineStyle::colour, LineStyle::line}) {
            const std::string text = colour_text(colour_of(static_cast<Role>(at), style));
            REQUIRE(text.size() == 7);
            REQUIRE(text != "#000000");
        }
}

TEST_CASE("a moving picture starts and ends like the printed one")
{
    const Movement movement = sample("lift-leg").movement;
    REQUIRE(draw_on_the_way(movement, 0, LineStyle::colour) ==
            draw_movement(movement, Moment::start, LineStyle::colour));
    const Drawing end = draw_on_the_way(movement, 1, LineStyle::colour);
    REQUIRE(shapes_with(end, Role::arrow) == 0);
}

TEST_CASE("a movement that takes two pictures to understand is drawn in two, a longer one in three")
{
    REQUIRE(moments_of(sample("stand-up").movement) == std::vector{Moment::start, Moment::end});
    const Movement walk = sample("walk-frames").movement;
    REQUIRE(moments_of(walk) == std::vector{Moment::start, Moment::middle, Moment::end});
    const Drawing middle = draw_movement(walk, Moment::middle, LineStyle::colour);
    REQUIRE_FALSE(middle.shapes == draw_movement(walk, Moment::start, LineStyle::colour).shapes);
    REQUIRE_FALSE(middle.shapes == draw_movement(walk, Moment::end, LineStyle::colour).shapes);
}

TEST_CASE("each later picture of a walk has the arrow that leads to it")
{
    const Movement walk = sample("walk-frames").movement;
    for (const Moment moment : {Moment::middle, Moment::end})
        REQUIRE(shapes_with(draw_movement(walk, moment, LineStyle::colour), Role::arrow) == 2);
}

TEST_CASE("closed eyes are lids, not dots")
{
    Movement movement = sample("arm-out").movement;
    const auto lines = [&] {
        const Drawing drawing = draw_movement(movement, Moment::start, LineStyle::colour);
        return std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                             [](const Shape& shape) { return shape.role == Role::face && shape.width > 0; });
    };
    REQUIRE(lines() == 1);  // the smile
    movement.eyes_closed = true;
    REQUIRE(lines() == 3);
}

TEST_CASE("the arrow of a lifted heel or of lifted toes is long enough to see and stands on the floor")
{
    for (const char* foot : {"end: {both: {heel_up: 30}}, keep: right.toe, arrow: [right.heel]",
                             "end: {both: {ankle: 15}}, keep: right.heel, arrow: [right.toe]"}) {
        INFO(foot);
        const ReadFigure read = figure_from("{base: standing, " + std::string(foot) + "}");
        REQUIRE(read.movement.has_value());
        const Drawing end = draw_movement(*read.movement, Moment::end, LineStyle::colour);
        double low = 1e9, high = -1e9;
        for (const Shape& shape : end.shapes)
            if (shape.role == Role::arrow)
                for (const Point point : shape.points) {
                    low = std::min(low, point.y);
                    high = std::max(high, point.y);
                }
        REQUIRE(high - low > 0.19);
        REQUIRE(low > -0.01);
    }
}
