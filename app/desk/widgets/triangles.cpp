#include "app/desk/widgets/triangles.h"

#include <cstddef>
#include <numeric>

namespace pacewise {

namespace {

/// Positive when the way turns right at b, on the screen.
float turn(ImVec2 a, ImVec2 b, ImVec2 c) { return (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x); }

bool is_inside(ImVec2 point, ImVec2 a, ImVec2 b, ImVec2 c)
{
    return turn(a, b, point) > 0 && turn(b, c, point) > 0 && turn(c, a, point) > 0;
}

using Ring = std::vector<int>;
using Points = std::vector<ImVec2>;

const ImVec2& corner(const Points& points, const Ring& ring, std::size_t at)
{
    return points[static_cast<std::size_t>(ring[at % ring.size()])];
}

/// A corner that sticks out and has no other corner inside can be cut off.
bool is_ear(const Points& points, const Ring& ring, std::size_t at)
{
    const std::size_t count = ring.size();
    const ImVec2 a = corner(points, ring, at + count - 1), b = corner(points, ring, at),
                 c = corner(points, ring, at + 1);
    if (turn(a, b, c) < 0) return false;
    for (std::size_t other = 0; other < count; ++other) {
        const bool is_own = other == at || other == (at + 1) % count || other == (at + count - 1) % count;
        if (!is_own && is_inside(corner(points, ring, other), a, b, c)) return false;
    }
    return true;
}

/// Where an outline crosses itself there may be none: then any corner has to do.
std::size_t next_ear(const Points& points, const Ring& ring)
{
    for (std::size_t at = 0; at < ring.size(); ++at)
        if (is_ear(points, ring, at)) return at;
    return 0;
}

}

float doubled_area(const Points& points)
{
    float area = 0;
    for (std::size_t at = 0; at < points.size(); ++at) {
        const ImVec2 a = points[at], b = points[(at + 1) % points.size()];
        area += a.x * b.y - b.x * a.y;
    }
    return area;
}

bool is_convex(const Points& points)
{
    const std::size_t count = points.size();
    for (std::size_t at = 0; at < count; ++at)
        if (turn(points[at], points[(at + 1) % count], points[(at + 2) % count]) < -1e-3f) return false;
    return true;
}

std::vector<std::array<int, 3>> triangles_of(const Points& points)
{
    std::vector<std::array<int, 3>> triangles;
    Ring ring(points.size());
    std::iota(ring.begin(), ring.end(), 0);
    while (ring.size() >= 3) {
        const std::size_t count = ring.size(), ear = next_ear(points, ring);
        triangles.push_back({ring[(ear + count - 1) % count], ring[ear], ring[(ear + 1) % count]});
        ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(ear));
    }
    return triangles;
}

}
