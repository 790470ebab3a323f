// A movement as the `figure:` of an exercise file: the nearest base pose and only what differs from it, so
// that a therapist can read and mend it. Angles are written to a thousandth of a degree, places to a
// millimetre; which side is prescribed belongs to a plan and not to the file.
#pragma once

#include "engine/figure/movement.h"
#include "engine/yaml/write.h"

namespace pacewise {

/// What reading it back gives: rounded, and for the side it is written for.
Movement as_written(Movement);
void write_movement(YamlWriter&, const Movement&);

}
