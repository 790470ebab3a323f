// People whom no clinic knows, to ask who could ever get an exercise: for every band one in the best case
// (nothing found but the disability, helped, gets up from the floor) and one alone who does not get up from
// the floor, each with everything a home may hold and with household things only.
#pragma once

#include "engine/base/day.h"
#include "engine/patient/disability.h"

#include <memory>
#include <set>
#include <vector>

namespace pacewise {

struct MadeUpPatient {
    Band band{};
    bool best_case = false;
    bool everything_at_home = false;
    Patient patient;
};

/// The day on which they begin: a Monday.
Date made_up_start();
/// The best case with everything first.
std::vector<MadeUpPatient> made_up_patients(const std::set<Equipment>& household);

}
