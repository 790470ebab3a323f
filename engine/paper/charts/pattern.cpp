#include "engine/paper/charts/pattern.h"

#include "engine/paper/charts/strokes.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr Ink dark{0.3, 0.3, 0.3};

/// Lines that rise by 45 degrees, cut at the border.
void add_hatching(Block& block, const Area& area)
{
    constexpr double step = 4.5;
    for (double along = step; along < area.width + area.height; along += step) {
        const double up = std::max(0.0, along - area.width), down = std::min(along, area.height);
        block.items.push_back(
            stroke({area.x + along - up, area.y + up}, {area.x + along - down, area.y + down}));
    }
}

void add_dots(Block& block, const Area& area)
{
    constexpr double step = 4.5, radius = 0.9;
    bool odd = false;
    for (double y = area.y + step / 2; y + radius <= area.bottom(); y += step / 2, odd = !odd)
        for (double x = area.x + (odd ? step : step / 2); x + radius <= area.right(); x += step)
            block.items.push_back(Disc{{x, y}, radius, Disc::Fill::full, {}});
}

void add_stripes(Block& block, const Area& area)
{
    constexpr double step = 3;
    for (double y = area.y + step; y < area.bottom(); y += step)
        block.items.push_back(stroke({area.x, y}, {area.right(), y}));
}

}

void add_pattern(Block& block, Pattern pattern, const Area& area)
{
    block.items.push_back(surface(area, white));
    switch (pattern) {
    case Pattern::solid: block.items.push_back(surface(area, dark)); break;
    case Pattern::hatched: add_hatching(block, area); break;
    case Pattern::dotted: add_dots(block, area); break;
    case Pattern::striped: add_stripes(block, area); break;
    case Pattern::blank: break;
    }
    block.items.push_back(border(area));
}

}
