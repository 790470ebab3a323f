// Adding up in binary: exact for numbers of any size and small, but slow to conclude from. The last resort.
#pragma once

#include "engine/proof/scales.h"

namespace pacewise {

/// The limit holds whenever `guard` is true.
void say_adder(Sat&, Literal guard, const Scales&);

}
