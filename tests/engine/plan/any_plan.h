// A plan with anything that can stand in its file, out of rapidcheck's dice: it need not be a sound one.
#pragma once

#include "engine/plan/plan.h"

namespace pacewise {

/// Only inside of a property of rapidcheck.
Plan any_plan();

}
