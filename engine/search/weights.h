// A limit that stays broken weighs more and more until the search gives way to
// it; later it weighs less again. Without this the search keeps paying a small
// breach for a large reward.
#pragma once

#include "engine/search/trial.h"

namespace pacewise {

class Weights {
public:
    explicit Weights(const Scale&);

    void grow(Trial&, Index limit);
    /// Grows what is broken; eases all others towards their usual weight.
    void adapt(Trial&);
    /// All limits have their usual weight again.
    void reset(Trial&);

private:
    const Scale& scale_;
    std::vector<Index> raised_;    ///< limits that may weigh more than usual
    std::vector<char> is_raised_;  ///< by limit
};

}  // namespace pacewise
