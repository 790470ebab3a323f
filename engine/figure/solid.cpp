#include "engine/figure/solid.h"

#include "engine/figure/hull.h"

#include <array>

namespace pacewise {

Solid rod(Vector from, Vector to, double radius, Role role) { return {{{from, radius}, {to, radius}}, role}; }

Solid box(Vector centre, Vector half, Role role, double rounding)
{
    Solid solid{{}, role};
    for (const double x : {-1.0, 1.0})
        for (const double y : {-1.0, 1.0})
            for (const double z : {-1.0, 1.0})
                solid.spheres.push_back({centre + Vector{x * (half.x - rounding), y * (half.y - rounding),
                                                         z * (half.z - rounding)},
                                         rounding});
    return solid;
}

namespace {

constexpr std::size_t corners = 28;  // of a circle; finer than print shows

std::array<Point, corners> unit_circle()
{
    std::array<Point, corners> circle;
    for (std::size_t at = 0; at < corners; ++at) {
        const double turn = 2 * pi * static_cast<double>(at) / corners;
        circle[at] = {std::cos(turn), std::sin(turn)};
    }
    return circle;
}

}

std::vector<Point> outline_of(const Solid& solid, const Camera& camera, double grow)
{
    static const std::array<Point, corners> circle = unit_circle();
    std::vector<Point> points;
    points.reserve(solid.spheres.size() * corners);
    for (const Sphere& sphere : solid.spheres) {
        const Seen seen = camera.see(sphere.at);
        const double radius = sphere.radius + grow;
        for (const Point& corner : circle)
            points.push_back({seen.x + radius * corner.x, seen.y + radius * corner.y});
    }
    return hull(std::move(points));
}

double nearness(const std::vector<Solid>& solids, const Camera& camera)
{
    double sum = 0;
    int count = 0;
    for (const Solid& solid : solids)
        for (const Sphere& sphere : solid.spheres) {
            sum += camera.see(sphere.at).near;
            ++count;
        }
    return count ? sum / count : 0;
}

}
