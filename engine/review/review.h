// What a clinic should know of its whole programs/ folder before it plans with it: texts that are missing or
// too hard, ladders that lead down, exercises nobody can get, muscles without a choice, the same movement
// twice. All are warnings: a clinic may know better. One check a file; each finding names the place, what was
// seen and the way out.
#pragma once

#include "engine/review/programs.h"

namespace pacewise {

/// All checks, sorted by place.
Diagnostics review(const Programs&);

}
