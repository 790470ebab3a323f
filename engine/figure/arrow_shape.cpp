#include "engine/figure/arrow_shape.h"

#include "engine/figure/hull.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

/// Cuts the end off the path and returns the arrow head that takes its place.
Path take_head(Path& path, const ArrowLook& look)
{
    const double size = std::min(look.head_length, length_of(path) * 0.5);
    const double half = look.half_head * size / look.head_length;
    const Point tip = path.back();
    while (path.size() > 2 && distance(path[path.size() - 2], tip) < size) path.pop_back();
    const Point from = path[path.size() - 2];
    const double way = std::max(distance(from, tip), 1e-9);
    const Point along{(tip.x - from.x) / way, (tip.y - from.y) / way};
    const Point base{tip.x - along.x * size, tip.y - along.y * size};
    path.back() = {base.x + along.x * look.breadth / 2, base.y + along.y * look.breadth / 2};
    return {tip,
            {base.x - along.y * half, base.y + along.x * half},
            {base.x + along.y * half, base.y - along.x * half}};
}

bool is_background(Role role)
{
    return role == Role::paper || role == Role::mat || role == Role::wall || role == Role::floor ||
           role == Role::water;
}

struct Box {
    Point low{1e9, 1e9}, high{-1e9, -1e9};
};

Box box_around(const Path& points)
{
    Box box;
    for (const Point point : points) {
        box.low = {std::min(box.low.x, point.x), std::min(box.low.y, point.y)};
        box.high = {std::max(box.high.x, point.x), std::max(box.high.y, point.y)};
    }
    return box;
}

/// With a centimetre to spare for rounding.
bool meet(const Box& a, const Box& b)
{
    constexpr double spare = 0.01;
    return a.low.x <= b.high.x + spare && b.low.x <= a.high.x + spare && a.low.y <= b.high.y + spare &&
           b.low.y <= a.high.y + spare;
}

}

double distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

double length_of(const Path& path)
{
    double sum = 0;
    for (std::size_t at = 1; at < path.size(); ++at) sum += distance(path[at - 1], path[at]);
    return sum;
}

int points_over(const Drawing& drawing, const Path& path)
{
    const Box box = box_around(path);
    std::vector<const Shape*> near;
    for (const Shape& shape : drawing.shapes)
        if (shape.width == 0 && !is_background(shape.role) && meet(box, box_around(shape.points)))
            near.push_back(&shape);
    int covered = 0;
    for (const Point point : path)
        covered += std::any_of(near.begin(), near.end(),
                               [&](const Shape* shape) { return within(point, shape->points); });
    return covered;
}

void draw_arrow(Drawing& drawing, Path path, const ArrowLook& look)
{
    Path head = take_head(path, look);
    drawing.shapes.push_back({path, Role::paper, look.breadth * 1.9, false});
    Path closed = head;
    closed.push_back(head.front());
    drawing.shapes.push_back({closed, Role::paper, look.breadth * 0.9, false});
    drawing.shapes.push_back({std::move(path), look.role, look.breadth, false});
    drawing.shapes.push_back({std::move(head), look.role});
}

}
