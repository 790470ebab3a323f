// The limits' side of a state: by how much each is passed, and what that costs.
#pragma once

#include "engine/search/scale.h"
#include "engine/search/touches.h"

namespace pacewise {

class LimitSums {
public:
    /// All vars are no at first.
    LimitSums(const Touches&, const Scale&);

    /// The var became yes (+1) or no (-1).
    void count(Index var, int sign);

    /// The limits that do not hold.
    const std::vector<Index>& broken() const { return broken_; }
    /// Breaches by their present weight, in finer units.
    std::int64_t weighted() const { return weighted_; }
    /// Breaches by their usual weight, in finer units.
    std::int64_t breach() const { return breach_; }

    std::int64_t weight(Index limit) const { return each_[limit]; }
    void set_weight(Index limit, std::int64_t weight);

private:
    std::int64_t breach_of(Index limit, std::int64_t above) const
    {
        return above > 0 ? above + scale_.entry[limit] : 0;
    }
    /// For a limit that is broken now or was so before.
    void pay(Index limit, std::int64_t before);
    void mark_broken(Index);
    void mark_kept(Index);

    const Touches& touches_;
    const Scale& scale_;
    std::vector<std::int64_t> above_;  ///< by limit: its sum less what is free; positive is too much
    std::vector<std::int64_t> each_;   ///< by limit: what a unit of its excess costs
    std::vector<Index> broken_;
    std::vector<Index> broken_at_;  ///< by limit: its place in broken_
    std::int64_t weighted_ = 0;
    std::int64_t breach_ = 0;
};

}  // namespace pacewise
