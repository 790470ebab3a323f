// An exercise as this patient would do it: as warm-up or as work, and on which side.
#pragma once

#include "engine/catalog/exercise.h"
#include "engine/patient/patient.h"
#include "engine/prescribe/role.h"

namespace pacewise {

struct Candidate {
    int exercise = 0;  ///< index in the catalog
    ItemRole role = ItemRole::main;
    SideUse sides = SideUse::both;
    Side side = Side::both;   ///< the one side that is done, or both
    Side first = Side::both;  ///< with both sides one at a time: the side that begins
    bool operator==(const Candidate&) const = default;
};

/// A stretch goes to the stiff side, strength to the clearly weak side; else both sides, the weaker one first
/// and setting the pace (B46).
Candidate candidate_for(const Exercise&, int index, ItemRole, const Patient&);

/// How often the work is done in one round: twice when each side has its turn.
int turns_of(const Candidate&);

}
