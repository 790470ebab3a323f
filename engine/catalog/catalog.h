// All exercises that a plan may choose from, in a fixed order, found by name.
// A catalog that loads is one that every later stage may trust.
#pragma once

#include "engine/catalog/exercise.h"

#include <filesystem>
#include <map>
#include <vector>

namespace pacewise {

class Catalog {
public:
    Catalog() = default;
    /// Sorted by id; a name that appears twice keeps its first entry (the reader reports it).
    explicit Catalog(std::vector<Exercise>);

    const std::vector<Exercise>& exercises() const { return exercises_; }
    /// Null when there is none of this name.
    const Exercise* find(const ExerciseId&) const;
    /// Index into exercises(); -1 when there is none of this name.
    int index_of(const ExerciseId&) const;
    /// The exercises of one family from the lowest rung up.
    std::vector<const Exercise*> family(const FamilyId&) const;
    std::vector<std::string> ids() const;

private:
    std::vector<Exercise> exercises_;
    std::map<ExerciseId, int> index_;
};

}
