#include "engine/page/picture.h"

#include <algorithm>

namespace pacewise {

namespace {

/// From metres with y up to points with y down.
struct Scale {
    double points_a_metre;
    Spot origin;

    Spot operator()(Point point) const
    {
        return {origin.x + points_a_metre * point.x, origin.y - points_a_metre * point.y};
    }
};

Scale fitting(const Drawing& drawing, Spot size)
{
    const double wide = std::max(0.01, drawing.high.x - drawing.low.x);
    const double tall = std::max(0.01, drawing.high.y - drawing.low.y);
    const double scale = std::min(size.x / wide, size.y / tall);
    const double left = (size.x - scale * wide) / 2;
    return {scale, {left - scale * drawing.low.x, size.y + scale * drawing.low.y}};
}

}

Piece picture(const Drawing& drawing, LineStyle style, Spot size, const std::string& alt)
{
    const Scale scale = fitting(drawing, size);
    Block block{BlockRole::figure, {}, alt};
    for (const Shape& shape : drawing.shapes) {
        const Colour colour = colour_of(shape.role, style);
        Outline outline{
            {}, {colour.red, colour.green, colour.blue}, shape.width * scale.points_a_metre, shape.closed};
        for (const Point& point : shape.points) outline.points.push_back(scale(point));
        block.items.push_back(std::move(outline));
    }
    return piece_of(std::move(block), size.x, size.y);
}

double shape_of(const Drawing& drawing)
{
    return (drawing.high.y - drawing.low.y) / std::max(0.01, drawing.high.x - drawing.low.x);
}

}
