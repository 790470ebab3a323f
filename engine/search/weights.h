// A limit that stays broken weighs more and more until the search gives way to it; later it weighs less
// again. Without this the search keeps paying a small breach for a large reward.
#pragma once

#include "engine/search/trial.h"

namespace pacewise {

class Weights {
public:
    Weights(const Scale& scale) : scale_(scale) {}

    void grow(Trial&, Index limit) const;
    /// Grows what is broken; eases all others towards their usual weight.
    void adapt(Trial&) const;
    /// All limits weigh `times` their usual.
    void reset(Trial&, std::int64_t times) const;

private:
    const Scale& scale_;
};

}
