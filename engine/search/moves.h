// The list of everything the search may try, with how often it tries it.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

/// One change picked by chance, said in one layer or carried to others. It may
/// come out as no change at all.
void change_something(Trial&, Random&);

}  // namespace pacewise
