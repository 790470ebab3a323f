// The answers as the search has them now, with every sum, breach and point kept
// up to date. Changing one answer updates only what it touches. Limits wait
// until someone asks for them: most changes are given up for their points
// alone, and the limits are most of the work.
#pragma once

#include "engine/search/limit_sums.h"

namespace pacewise {

class State {
public:
    /// All decisions are no at first.
    State(const Model&, const Touches&, const Scale&);

    /// The other answer for a decision, and for all that is derived from it.
    void flip(Index var);
    /// Undoes the last flip that is not kept; it was of this decision.
    void take_back(Index var);
    /// What was flipped so far will not be taken back.
    void keep();

    bool is_yes(Index var) const { return answers_[var] != 0; }
    const Answers& answers() const { return answers_; }
    bool is_legal() const { return broken().empty(); }
    /// The limits that do not hold.
    const std::vector<Index>& broken() const { return limits().broken(); }
    std::int64_t points() const { return points_; }
    /// What the search makes smaller: points and weighted breaches, in finer
    /// units.
    std::int64_t cost() const { return points_ * Scale::point + limits().weighted(); }
    /// What the cost is at least, known without looking at a limit.
    std::int64_t least_cost() const { return points_ * Scale::point; }
    /// All breaches in finer units, whatever their present weight.
    std::int64_t breach() const { return limits().breach(); }

    const Touches& touches() const { return touches_; }
    /// Whether the price costs points now.
    bool is_paid(Index price) const { return prices_[price].above > 0 && prices_[price].each > 0; }

    std::int64_t weight(Index limit) const { return limits_.weight(limit); }
    /// What a unit of the limit's excess costs from now on, in finer units.
    void set_weight(Index limit, std::int64_t weight);

private:
    /// A price's sum less what is free, and what a unit above that costs.
    struct PriceSum {
        std::int64_t above = 0;
        std::int64_t each = 0;
    };
    struct Change {
        Index var = 0;
        int sign = 0;
        std::int64_t points_before = 0;
    };

    void turn_back(const Change&);
    const LimitSums& limits() const;

    const Touches& touches_;
    Answers answers_;
    std::vector<PriceSum> prices_;
    std::vector<int> yes_parts_;   ///< by derivation
    std::vector<Change> changes_;  ///< not kept yet, derived ones after what made them
    std::int64_t points_ = 0;
    mutable LimitSums limits_;
    mutable std::size_t counted_ = 0;  ///< changes that the limits know of
};

}  // namespace pacewise
