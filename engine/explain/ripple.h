// What changes when a few answers of a plan change: only the limits and prices that these touch are looked
// at, so that hundreds of "what if" take no longer than one look at the whole plan.
#pragma once

#include "engine/search/touches.h"

#include <vector>

namespace pacewise {

class Ripple {
public:
    /// Care: keeps a reference to the model.
    Ripple(const Model&, const Answers&);

    struct Effect {
        std::int64_t points = 0;  ///< more than before
        std::vector<int> broken;  ///< limits that do not hold then, in the order of the model
    };
    /// These decisions take their other answer; each may be named more than once.
    Effect of(std::vector<Var> flipped) const;

private:
    /// A decision or derived value that becomes yes (+1) or no (-1).
    struct Turn {
        Index var;
        int sign;
    };
    /// By how much a sum grows.
    struct Growth {
        Index sum;
        std::int64_t by;
    };

    bool is_yes(Index var) const { return answers_[var] != 0; }
    std::vector<Turn> turns_of(const std::vector<Var>& flipped) const;
    std::int64_t more_points(const std::vector<Growth>&) const;
    std::vector<int> broken_after(const std::vector<Growth>&) const;
    static std::vector<Growth> growths(const std::vector<Turn>&, const Lists<Touch>& by_var);

    const Model& model_;
    Answers answers_;
    Lists<Touch> limits_;       ///< by var
    Lists<Touch> prices_;       ///< by var
    Lists<Index> derivations_;  ///< by var: derivations that it is part of
    std::vector<std::int64_t> limit_sums_;
    std::vector<std::int64_t> price_sums_;
    std::vector<int> yes_parts_;  ///< by derivation
    std::vector<int> broken_;     ///< limits that do not hold before
};

}
