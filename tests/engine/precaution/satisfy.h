// A patient made to measure: all clear, and then with exactly what a test of a finding looks for.
#pragma once

#include "engine/precaution/when.h"

namespace pacewise::test {

/// Everything was examined on this day and nothing was found.
Patient all_clear(Date examined);
/// Changes the patient so that the test answers yes on this day.
void satisfy(const Test&, Patient&, Date on);

}
