// The answers as the search has them now, with every sum, breach and point kept
// up to date. Changing one answer updates only what it touches.
#pragma once

#include "engine/search/scale.h"
#include "engine/search/touches.h"

namespace pacewise {

class State {
public:
    /// All decisions are no at first.
    State(const Model&, const Touches&, const Scale&);

    /// The other answer for a decision, and for all that is derived from it.
    void flip(Index var);

    bool is_yes(Index var) const { return answers_[var] != 0; }
    const Answers& answers() const { return answers_; }
    bool is_legal() const { return broken_.empty(); }
    /// The limits that do not hold.
    const std::vector<Index>& broken() const { return broken_; }
    std::int64_t points() const { return points_; }
    /// What the search makes smaller: points and weighted breaches, in finer
    /// units.
    std::int64_t cost() const { return points_ * Scale::point + weighted_; }
    /// All breaches in finer units, whatever their present weight.
    std::int64_t breach() const { return breach_; }

    std::int64_t weight(Index limit) const { return each_[limit]; }
    /// What a unit of the limit's excess costs from now on, in finer units.
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
    Answers answers_;
    std::vector<std::int64_t> above_;        ///< by limit: its sum less what is free; positive is too much
    std::vector<std::int64_t> each_;         ///< by limit: what a unit of its excess costs
    std::vector<std::int64_t> price_above_;  ///< by price: its sum less what is free
    std::vector<std::int64_t> price_each_;
    std::vector<int> yes_parts_;  ///< by derivation
    std::vector<Index> broken_;
    std::vector<Index> broken_at_;  ///< by limit: its place in broken_
    std::int64_t points_ = 0;
    std::int64_t weighted_ = 0;
    std::int64_t breach_ = 0;
};

}  // namespace pacewise
