// A catalog of a few exercises of each kind, for what is only true or quick where there is little to choose.
#pragma once

#include "engine/catalog/catalog.h"

#include <map>

namespace pacewise {

/// The first exercises of every kind, by name; a ladder may lose rungs.
inline Catalog small_catalog(const Catalog& all, int of_each_kind)
{
    std::map<Modality, int> taken;
    std::vector<Exercise> few;
    for (const Exercise& exercise : all.exercises())
        if (taken[exercise.modality]++ < of_each_kind) few.push_back(exercise);
    return Catalog(std::move(few));
}

}
