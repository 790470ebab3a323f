// Which exercises a precaution speaks of: any exercise with one of these tags, positions, modalities, joint
// loads, muscles ... Narrowed to those with one of the `only_` modalities, positions and tags, and never
// those with a tag of `unless`.
#pragma once

#include "engine/base/id.h"
#include "engine/precaution/when.h"

#include <map>
#include <string>

namespace pacewise {

struct Exercise;

/// Muscles named in the file, or those at which the `when` found something.
struct WhichMuscles {
    std::vector<Muscle> named;
    bool found = false;  ///< `works: found`
    bool operator==(const WhichMuscles&) const = default;
};

struct Which {
    std::vector<Tag> tags;
    bool tags_found = false;  ///< `tags: found`: the words of the surgeon's list
    std::vector<Position> positions;
    std::vector<Modality> modalities;
    std::map<Joint, int> loads;  ///< this load or more
    WhichMuscles works;
    int share = 1;  ///< the least share of the work, 1 to 3, for `works`
    WhichMuscles stretches;
    WhichMuscles raises_tone;
    std::vector<Equipment> equipment;
    std::vector<FamilyId> families;
    std::vector<ExerciseId> exercises;
    std::vector<Modality> only_modalities;
    std::vector<Position> only_positions;
    std::vector<Tag> only_tags;
    std::vector<Tag> unless;

    /// Names no exercise by itself.
    bool names_nothing() const;
    bool operator==(const Which&) const = default;
};

using Exclude = Which;

/// What of the exercise was named: "tag crossed-leg", "knee load 3"; nothing when it is not excluded.
std::optional<std::string> excluded_by(const Exclude&, const Exercise&);
/// As above; a scope that names nothing covers every exercise that `only` and `unless` let through.
bool covers(const Which&, const Exercise&);
/// The muscles that were found in place of the word `found`.
Which with_found(Which, const std::vector<FoundAt>&);

}
