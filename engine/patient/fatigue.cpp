#include "engine/patient/fatigue.h"

#include <algorithm>

namespace pacewise {

namespace {

// The values of the Fatigue Severity Scale at which rules change (F12).
constexpr double rested = 1.0, fatigued = 4.0, marked = 5.5;

/// F02: fatigued from 38. Marked from 63: the same share of the scale as 5.5 has of 1 to 7.
double like_mfis(int total) { return total >= 63 ? marked : total >= 38 ? fatigued : rested; }

/// F03: above 42 mild, above 52 moderate, above 62 severe.
double like_fsmc(int total) { return total > 62 ? marked : total > 42 ? fatigued : rested; }

void at_least(std::optional<double>& value, double other) { value = std::max(value.value_or(other), other); }

}

std::optional<double> fss_or_like(const Patient& patient)
{
    if (!patient.fatigue) return {};
    std::optional<double> fss = patient.fatigue->fss;
    if (patient.fatigue->mfis) at_least(fss, like_mfis(*patient.fatigue->mfis));
    if (patient.fatigue->fsmc) at_least(fss, like_fsmc(*patient.fatigue->fsmc));
    return fss;
}

}
