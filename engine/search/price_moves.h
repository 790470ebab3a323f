// Changes with a purpose: something that the plan pays points for is made to
// cost less, and what that breaks is mended afterwards. Blind chance hardly
// finds such changes where the wanted exercise is long and several others must
// go for it.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

/// One thing that a price counts changes to the cheaper answer.
void ease_price(Trial&, Random&);

}  // namespace pacewise
