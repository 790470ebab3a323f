// What the therapist typed, in place of what the ramp asks: the dose is fitted to exactly this.
#pragma once

#include "engine/prescribe/candidate.h"
#include "engine/prescribe/part.h"

#include <vector>

namespace pacewise {

/// What is left out of the typed dose stays as asked.
PartWeek as_typed(PartWeek asked, const TypedDose&, const DoseForm&);

/// Mode "arrange": the chosen exercises that the findings allow, as work, on the chosen side.
std::vector<Candidate> chosen_candidates(const Request&, const Screening&);

/// Mode "arrange" has no ramp that says how large a session may be: the chosen load of a week, spread evenly
/// over as many sessions as the most frequent exercise has. `loads` are of one week, by candidate.
int even_session_load(const Request&, const std::vector<Candidate>&, const std::vector<int>& loads, int week);

}
