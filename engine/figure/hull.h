// The rubber band around some points.
#pragma once

#include "engine/figure/drawing.h"

#include <vector>

namespace pacewise {

/// Counter-clockwise (Andrew's monotone chain).
std::vector<Point> hull(std::vector<Point>);
/// Whether the point lies within a convex counter-clockwise polygon.
bool within(Point, const std::vector<Point>& convex);

}
