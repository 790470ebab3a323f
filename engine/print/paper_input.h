// Everything that the paper needs, gathered from a plan, the request it answers to and the clinic's habits:
// what precautions want printed, the therapist's notes, the road map, the code of this version.
#pragma once

#include "engine/paper/handout.h"
#include "engine/request/progress_settings.h"
#include "engine/request/request.h"

namespace pacewise {

/// Care: points into all of these; they must outlive the answer.
PaperInput paper_input(const Plan&, const Request&, const ProgressSettings&, const Wording&, const Clinic&,
                       const PaperWish&);

}
