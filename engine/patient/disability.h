// The disability band decides where doses start. Aid and metres are trusted before any score (clinical.md
// G04, G05): a person with a wheeled walker is in band B2 whatever the EDSS says.
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// A: walks without or with little aid; B: one-sided aid; B2: two-sided aid; C: wheelchair; D: bed and chair.
enum class Band { a, b, b2, c, d };
template <> std::span<const Word<Band>> vocabulary();

/// Nothing when neither aid, metres nor a score was recorded.
std::optional<Band> band_of(const Patient&);
/// The EDSS, or what the PDDS or the band stands for (G02, G04); nothing when nothing was recorded.
std::optional<double> edss_or_like(const Patient&);
bool uses_wheelchair(const Patient&);

}
