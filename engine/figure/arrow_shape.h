// The drawn arrow: a line along a path that ends in a head, kept apart from what lies under it by a rim of
// paper.
#pragma once

#include "engine/figure/drawing.h"

#include <vector>

namespace pacewise {

using Path = std::vector<Point>;

/// In metres.
struct ArrowLook {
    Role role;
    double breadth, head_length, half_head;
};

double distance(Point, Point);
double length_of(const Path&);
/// How many points of the path lie on the body or on a thing, so that an arrow would hide it.
int points_over(const Drawing&, const Path&);
void draw_arrow(Drawing&, Path, const ArrowLook&);

}
