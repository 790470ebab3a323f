// The one thing that bodies and props are made of: the skin stretched over some balls (two make a rounded
// stick, eight a box). From every side its picture is a convex outline.
#pragma once

#include "engine/figure/camera.h"
#include "engine/figure/drawing.h"

#include <vector>

namespace pacewise {

struct Sphere {
    Vector at;
    double radius = 0;
};

struct Solid {
    std::vector<Sphere> spheres;
    Role role = Role::paper;
};

Solid rod(Vector from, Vector to, double radius, Role);
/// A box along the axes with slightly rounded corners; `half` is half its size.
Solid box(Vector centre, Vector half, Role, double rounding = 0.008);

/// The picture of a solid, grown all around by `grow`.
std::vector<Point> outline_of(const Solid&, const Camera&, double grow = 0);
/// The mean distance towards the camera.
double nearness(const std::vector<Solid>&, const Camera&);

}
