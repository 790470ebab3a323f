// A dose as a patient reads it: "10 times, 2 rounds", "Rest 1 minute between", "Effort 4 of 10".
// Digits with their unit in words, never "2x10" (clinical.md T22).
#pragma once

#include "engine/base/range.h"
#include "engine/prescribe/dose.h"
#include "engine/terms/body.h"
#include "engine/wording/wording.h"

#include <string>

namespace pacewise {

/// "90 seconds", "2 minutes", "1 minute 30 seconds"
std::string time_words(const Wording&, Seconds);
/// How much: "10 times, 2 rounds"; with each side by itself "10 times each side, 2 rounds".
std::string dose_words(const Wording&, const Dose&, SideUse);
/// "Rest 1 minute between rounds."; empty when there is nothing to rest from.
std::string rest_words(const Wording&, const Dose&);
/// "Effort 4 of 10: you can talk."; "Effort 3 to 4 of 10: ..." where it grows.
std::string effort_words(const Wording&, Range<int> effort);
/// "Go slowly: 2 seconds there, 2 seconds back."
std::string tempo_words(const Wording&, DoseUnit, Tempo);

}
