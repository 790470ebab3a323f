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
    std::string shapes;
    double width = -gap, height = 0;
    for (const Drawing& drawing : draw_panels(movement, style)) {
        for (const Shape& shape : drawing.shapes)
            shapes += shape_text(shape, {drawing.low.x - width - gap, drawing.high.y}, style);
        width += drawing.high.x - drawing.low.x + gap;
        height = drawing.high.y - drawing.low.y;
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + number(width) + " " + number(height) +
           "\">\n" + shapes + "</svg>\n";
}

}
