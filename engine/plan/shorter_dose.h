// Less of a dose for a tired day: fewer rounds first, then fewer repetitions, minutes or seconds, and one
// step easier. Nothing of it ever grows.
#pragma once

#include "engine/prescribe/dose.h"

namespace pacewise {

/// About this share (0 to 1) of the full dose.
Dose shorter_dose(const Dose& full, double share);

}
