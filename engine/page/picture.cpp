#include "engine/page/picture.h"

#include <algorithm>
#include <cmath>

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

double off_line(Spot from, Spot to, Spot point)
{
    const double x = to.x - from.x, y = to.y - from.y, length = std::hypot(x, y);
    if (length < 1e-9) return std::hypot(point.x - from.x, point.y - from.y);
    return std::abs(x * (point.y - from.y) - y * (point.x - from.x)) / length;
}

/// Without the points that nobody would miss: figures are drawn for large pictures, and a point less is a
/// point less to write, to pack and to print.
std::vector<Spot> thinned(const std::vector<Spot>& points)
{
    constexpr double unseen = 0.06;       // points; a printer of 1200 dots an inch puts dots so far apart
    constexpr std::size_t farthest = 10;  // points left out in one go
    if (points.size() < 4) return points;
    std::vector<Spot> kept{points.front()};
    for (std::size_t from = 0; from + 1 < points.size();) {
        std::size_t to = from + 1;
        const auto fits = [&](std::size_t end) {
            for (std::size_t at = from + 1; at < end; ++at)
                if (off_line(points[from], points[end], points[at]) > unseen) return false;
            return true;
        };
        while (to + 1 < points.size() && to - from < farthest && fits(to + 1)) ++to;
        kept.push_back(points[to]);
        from = to;
    }
    return kept;
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
        outline.points = thinned(outline.points);
        block.items.push_back(std::move(outline));
    }
    return piece_of(std::move(block), size.x, size.y);
}

double shape_of(const Drawing& drawing)
{
    return (drawing.high.y - drawing.low.y) / std::max(0.01, drawing.high.x - drawing.low.x);
}

}
