#include "tests/engine/figure/scenes.h"

#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

Movement with(Movement movement, std::vector<Prop> props)
{
    movement.props = std::move(props);
    return movement;
}

Movement figure(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    REQUIRE(read.problems.empty());
    REQUIRE(read.movement.has_value());
    return *read.movement;
}

double highest(const Scene& scene, Role role)
{
    double top = -1e9;
    for (const Layer& layer : scene.layers)
        for (const Solid& solid : layer.solids)
            if (solid.role == role)
                for (const Sphere& sphere : solid.spheres) top = std::max(top, sphere.at.y + sphere.radius);
    return top;
}

Extent extent_of_role(const Scene& scene, Role role)
{
    Extent extent;
    for (const Layer& layer : scene.layers)
        for (const Solid& solid : layer.solids)
            if (solid.role == role)
                for (const Sphere& sphere : solid.spheres) extent.add({sphere.at, sphere.radius});
    return extent;
}

}
