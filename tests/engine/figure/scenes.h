// A figure written in words, and where things of one colour are in its picture.
#pragma once

#include "engine/figure/movement.h"
#include "engine/figure/scene.h"

#include <string>
#include <vector>

namespace pacewise {

Movement figure(const std::string& text);
Movement with(Movement movement, std::vector<Prop> props);
double highest(const Scene& scene, Role role);
/// Around everything of this colour that stands on or lies before the backdrop.
Extent extent_of_role(const Scene& scene, Role role);

}
