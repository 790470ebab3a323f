// How likely a fall is, and the hold a standing exercise must give because of it (clinical.md B11, B22).
// Berg above 44 does not make anybody safe; 44 and below is surely at risk (B06). Timed up and go never
// decides (B02).
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

enum class FallClass { low, medium, high };
template <> std::span<const Word<FallClass>> vocabulary();

/// Cautious: falls that were not recorded count as medium at least.
FallClass fall_class(const Patient&);
/// The least hold. The therapist's own word can ask for more; for less only in the low class (B22).
Support required_support(const Patient&);

}
