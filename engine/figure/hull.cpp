#include "engine/figure/hull.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Positive when `b` lies to the left of the way from `from` through `a`.
double left_turn(Point from, Point a, Point b)
{
    return (a.x - from.x) * (b.y - from.y) - (a.y - from.y) * (b.x - from.x);
}

void add_corner(std::vector<Point>& chain, std::size_t fixed, Point point)
{
    while (chain.size() >= fixed + 2 && left_turn(chain[chain.size() - 2], chain.back(), point) <= 1e-12)
        chain.pop_back();
    chain.push_back(point);
}

}

std::vector<Point> hull(std::vector<Point> points)
{
    if (points.size() < 3) return points;
    std::sort(points.begin(), points.end(),
              [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<Point> chain;
    for (const Point point : points) add_corner(chain, 0, point);
    const std::size_t lower = chain.size() - 1;
    for (auto point = points.rbegin() + 1; point != points.rend(); ++point) add_corner(chain, lower, *point);
    chain.pop_back();
    return chain;
}

bool within(Point point, const std::vector<Point>& convex)
{
    for (std::size_t at = 0; at < convex.size(); ++at)
        if (left_turn(convex[at], convex[(at + 1) % convex.size()], point) < -1e-9) return false;
    return convex.size() >= 3;
}

}
