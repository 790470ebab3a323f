// A request in which only places are to be found: the protocol keeps its weeks, its rest days and how fast
// the load may grow, and gives up its own minutes and days for what the therapist chose.
#pragma once

#include "engine/request/request.h"

namespace pacewise {

Request arranged(Request, std::vector<ChosenExercise>);

/// Whether the exercise stands in this phase of an arranged plan.
bool is_chosen_in(const Request&, const ChosenExercise&, int phase);

}
