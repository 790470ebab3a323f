#include "engine/paper/charts/strokes.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

std::vector<Spot> corners(const Area& area)
{
    return {{area.x, area.y}, {area.right(), area.y}, {area.right(), area.bottom()}, {area.x, area.bottom()}};
}

}

Outline stroke(Spot from, Spot to, double width, Ink ink) { return {{from, to}, ink, width, false}; }

Outline path(std::vector<Spot> spots, double width) { return {std::move(spots), black, width, false}; }

void add_dashes(Block& block, double x, double top, double bottom)
{
    constexpr double dash = 4, gap = 3;
    for (double y = top; y < bottom; y += dash + gap)
        block.items.push_back(stroke({x, y}, {x, std::min(y + dash, bottom)}));
}

Outline surface(const Area& area, Ink ink) { return {corners(area), ink, 0, true}; }

Outline border(const Area& area) { return {corners(area), black, thin, true}; }

}
