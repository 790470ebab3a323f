// How much there is for whom: what the rules leave to somebody of each disability band.
#pragma once

#include "engine/review/who_could_get.h"

#include <string>

namespace pacewise {

/// Kind by band: "30 / 12", in the best case and alone with household things.
std::string kinds_by_band(const Programs&, const Reach&);
/// Muscle by band: "6 / 12 / 4", lying, sitting and standing.
std::string muscles_by_band(const Programs&, const Reach&);

}
