#include "engine/figure/svg.h"

#include "engine/base/text.h"
#include "engine/figure/draw_movement.h"

namespace pacewise {

namespace {

constexpr double scale = 100, gap = 0.15;  // 100 units to a metre

std::string number(double metres) { return number_text(metres * scale, 2); }

std::string points_text(const Shape& shape, Point corner)
{
    std::string text;
    for (const Point point : shape.points) {
        if (!text.empty()) text += ' ';
        text += number(point.x - corner.x) + "," + number(corner.y - point.y);
    }
    return text;
}

/// `corner` is the place of the picture's upper left.
std::string shape_text(const Shape& shape, Point corner, LineStyle style)
{
    const std::string colour = colour_text(colour_of(shape.role, style));
    const std::string points = "points=\"" + points_text(shape, corner) + "\"";
    if (shape.width == 0) return "<polygon " + points + " fill=\"" + colour + "\"/>\n";
    return "<polyline " + points + " fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" +
           number(shape.width) + "\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n";
}

}

std::string svg_of(const Movement& movement, LineStyle style)
{
    const Drawing start = draw_movement(movement, Moment::start, style);
    const Drawing end = draw_movement(movement, Moment::end, style);
    const double width = start.high.x - start.low.x, height = start.high.y - start.low.y;
    std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(2 * width + gap) +
                       " " + number(height) + "\">\n";
    for (const Shape& shape : start.shapes) text += shape_text(shape, {start.low.x, start.high.y}, style);
    for (const Shape& shape : end.shapes)
        text += shape_text(shape, {end.low.x - width - gap, end.high.y}, style);
    return text + "</svg>\n";
}

}
