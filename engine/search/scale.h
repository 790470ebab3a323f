// Makes limits of different sizes comparable: ten minutes too long and one
// exercise too many should hurt alike. The excess of a limit is counted in its
// own usual step, and a step costs three times what one decision usually earns.
#pragma once

#include "engine/search/touches.h"

namespace pacewise {

struct Scale {
    /// One point of a price in the search's finer units, so that shares of a
    /// point can be weighed.
    static constexpr std::int64_t point = 1024;

    std::int64_t typical = point;     ///< what one decision usually earns or costs, in finer units
    std::vector<std::int64_t> entry;  ///< by limit: what being broken at all counts, in units of excess
    std::vector<std::int64_t> unit;   ///< by limit: what one unit of its excess
                                      ///< costs at first, in finer units
};

Scale scale_of(const Model&, const Touches&);

}  // namespace pacewise
