// How tired a person is, on the scale that rules are written in. Clinics use three questionnaires; two of
// them are read as the Fatigue Severity Scale they are most like (clinical.md F01 to F03).
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// The Fatigue Severity Scale, 1 to 7, or what another scale stands for; of several the one that finds
/// more fatigue. Nothing when none was recorded.
std::optional<double> fss_or_like(const Patient&);

}
