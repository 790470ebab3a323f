// The limits that the search has to watch. Many never bind: what is settled
// needs no watching, some limits hold whatever is chosen, and a looser limit
// holds wherever a tighter one over the same answers does (the energy of week 2
// where that of week 3 is kept). Less to watch makes every try cheaper.
#pragma once

#include "engine/search/settled.h"

namespace pacewise {

/// The same derivations and prices; limits numbered anew. Answers that agree
/// with what is settled are legal by these limits exactly when they are legal
/// by all.
Touches lean(Touches, const std::vector<Settled>&);

}  // namespace pacewise
