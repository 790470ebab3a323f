// Equipment as something to get: in words, and how dear it is, so that the cheapest that helps is named.
#pragma once

#include "engine/terms/movement.h"

#include <string_view>

namespace pacewise {

struct ThingToGet {
    Equipment thing;
    int dear;  ///< 1 in most homes, 2 a few coins, 3 a purchase, 5 furniture or a machine, 8 elsewhere only
    std::string_view english;
    std::string_view spanish;
};

const ThingToGet& thing_to_get(Equipment);

}
