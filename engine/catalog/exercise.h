// One exercise as a therapist knows it: what it works, what it asks for, how much of it, how it is told
// and how it is drawn. Everything is data from programs/exercises/.
#pragma once

#include "engine/base/day.h"
#include "engine/base/diagnostic.h"
#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/catalog/dose_form.h"
#include "engine/figure/movement.h"
#include "engine/terms/body.h"
#include "engine/terms/movement.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pacewise {

/// Easier and harder forms of one movement; rung 1 is the easiest.
struct Rung {
    FamilyId family;
    int rung = 1;
    bool operator==(const Rung&) const = default;
};

struct ToneEffect {
    std::set<Muscle> raises;
    std::set<Muscle> lowers;
    bool operator==(const ToneEffect&) const = default;
};

struct Rights {
    std::string author;
    std::string license;
    std::string source;  ///< where it was taken from; empty for own words and drawings
    bool operator==(const Rights&) const = default;
};

/// A therapist answers for an exercise that was taken from elsewhere.
struct Approval {
    std::string by;
    Date on;
    bool operator==(const Approval&) const = default;
};

struct Exercise {
    ExerciseId id;
    Translations name;
    TranslatedLines also;  ///< what else people call it, for searching
    Modality modality = Modality::resistance;
    Rung ladder;
    std::map<Muscle, int> works;  ///< share 1 to 3
    std::set<Muscle> stretches;
    std::map<Joint, int> loads;  ///< joint load 0 to 3 (J09)
    Position position = Position::sitting;
    Support support = Support::sitting;  ///< what the exercise gives to hold on to
    SideUse side = SideUse::both;
    std::vector<Equipment> equipment;
    std::set<Tag> tags;
    ToneEffect tone;
    int effort = 3;  ///< 0 to 10 at the usual dose
    int heat = 0;    ///< 0 to 2
    DoseForm dose;
    std::map<Goal, Evidence> goals;
    Translations why;
    TranslatedLines how;
    Translations feel;
    Translations stop;
    std::vector<std::string> evidence;
    Rights rights;
    std::optional<Approval> approved;
    Movement figure;
    Place place;  ///< where it was read; not part of what it is

    bool has(Tag tag) const { return tags.contains(tag); }
    int share_of(Muscle muscle) const
    {
        const auto found = works.find(muscle);
        return found == works.end() ? 0 : found->second;
    }
    int load_on(Joint joint) const
    {
        const auto found = loads.find(joint);
        return found == loads.end() ? 0 : found->second;
    }
};

}
