// What an exercise must be to be shown: of several words of one kind any, of different kinds all.
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/patient/patient.h"

#include <set>
#include <string>

namespace pacewise {

/// What may be needed for it.
enum class NeededThings {
    any,
    nothing,  ///< only what is in every home
    owned     ///< only what the patient has
};

struct ExerciseFilter {
    std::set<Modality> modalities;
    std::set<Position> positions;
    std::set<Goal> goals;
    std::set<Muscle> muscles;  ///< worked or stretched
    std::set<Equipment> uses;  ///< with one of these
    NeededThings things = NeededThings::any;
    bool favourites = false;
    bool only_allowed = false;  ///< for this patient
    bool only_planned = false;
    bool operator==(const ExerciseFilter&) const = default;
    bool is_empty() const { return *this == ExerciseFilter{}; }
};

/// Whatever can be seen from the exercise itself; `patient` may be null.
bool fits(const ExerciseFilter&, const Exercise&, const Patient*);

}
