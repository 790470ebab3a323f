#include "engine/figure/breath.h"

#include "engine/figure/draw_movement.h"
#include "engine/figure/stance.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

Movement breathing(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    REQUIRE(read.movement.has_value());
    return *read.movement;
}

std::ptrdiff_t marks(const Movement& movement, Moment moment)
{
    const Drawing drawing = draw_movement(movement, moment, LineStyle::colour);
    return std::count_if(drawing.shapes.begin(), drawing.shapes.end(),
                         [](const Shape& shape) { return shape.role == Role::breath; });
}

/// How far the tips of the arrow heads are from the face.
double tips_from_head(const Movement& movement)
{
    Drawing drawing;
    add_breath(drawing, movement, 1);
    const Seen head = movement.camera.see(stance(movement, 1)[Landmark::head]);
    double sum = 0;
    for (const Shape& shape : drawing.shapes)
        if (shape.role == Role::breath && shape.width == 0)
            sum += std::hypot(shape.points[0].x - head.x, shape.points[0].y - head.y) / 2;
    return sum;
}

}

TEST_CASE("breathing in and out is shown at the end, both at either end")
{
    REQUIRE(marks(breathing("{base: seated}"), Moment::end) == 0);
    for (const char* word : {"in", "out"}) {
        const Movement movement = breathing("{base: seated, breath: " + std::string(word) + "}");
        REQUIRE(marks(movement, Moment::start) == 0);
        REQUIRE(marks(movement, Moment::end) == 4);
    }
    const Movement both = breathing("{base: seated, breath: both}");
    REQUIRE(marks(both, Moment::start) == 4);
    REQUIRE(marks(both, Moment::end) == 4);
}

TEST_CASE("breathing in points to the face and breathing out away from it, from every view")
{
    for (const char* view : {"side", "front", "back", "three-quarter", "top"})
        for (const char* base : {"seated", "supine", "side-lying"}) {
            INFO(view << " " << base);
            const std::string rest = std::string(", view: ") + view + ", base: " + base + "}";
            REQUIRE(tips_from_head(breathing("{breath: in" + rest)) + 0.1 <
                    tips_from_head(breathing("{breath: out" + rest)));
        }
}
