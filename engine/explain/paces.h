// How fast a plan may grow. Slower is always easier, so a plan that does not exist at the slowest paces does
// not exist at all, and the briskest paces are worth a first try.
#pragma once

#include "engine/prescribe/prescription.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <vector>

namespace pacewise {

/// Of every part with a ramp.
Paces slowest_paces(const Protocol&);
/// As brisk as the therapist allows; a part without any pace so slow takes its slowest.
Paces briskest_paces(const Request&);
/// The paces of one part that are brisker than its slowest and allowed, briskest first.
std::vector<Pace> brisker_paces(const Request&, Modality);
/// Parts in the order in which they matter for the patient's goals: each goal counts by its weight and by the
/// share of the part's allowed exercises that serve it.
std::vector<Modality> parts_by_goals(const Request&, const Screening&);

}
