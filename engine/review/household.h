// "Without equipment": with nothing but what nearly every home holds, which the clinic lists.
#pragma once

#include "engine/catalog/exercise.h"

#include <algorithm>
#include <set>

namespace pacewise {

inline bool needs_only_household(const Exercise& exercise, const std::set<Equipment>& household)
{
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                       [&](Equipment thing) { return household.contains(thing); });
}

}
