// What could be taken from a record of another collection, and what could not: a beginning for a therapist,
// with whose it is. Nothing here is ever planned.
#pragma once

#include "engine/base/translations.h"
#include "engine/catalog/exercise.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pacewise::cli {

struct FoundExercise {
    std::string id;
    Translations name;
    TranslatedLines how;
    std::optional<Modality> modality;
    std::set<Muscle> works;
    std::set<Muscle> helps_with;  ///< works a little
    std::optional<std::vector<Equipment>> equipment;
    Rights rights;
};

/// A record that was left out, and why.
struct LeftOut {
    long record = 0;  ///< from 1
    std::string name;
    std::string why;
};

struct Imported {
    std::vector<FoundExercise> drafts;
    std::vector<LeftOut> left_out;
};

}
