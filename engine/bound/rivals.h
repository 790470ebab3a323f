// Questions of which at most one can be yes: two sessions of the same day, two ways of doing the same
// exercise in one session, or anything inside of them.
#pragma once

#include "engine/bound/nesting.h"

#include <vector>

namespace pacewise {

class Rivals {
public:
    Rivals(const Model&, const Nesting&);

    bool are_rivals(Var, Var) const;
    /// All of these in groups of rivals, each var in one group.
    std::vector<std::vector<Var>> groups_of(const std::vector<Var>&) const;

private:
    /// The var lies inside this member of the limit.
    struct Place {
        int limit = 0, member = 0;
    };

    std::vector<std::vector<Place>> places_;  ///< by var
};

}
