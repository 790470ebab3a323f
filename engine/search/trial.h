// Changes that can be taken back. The search tries something, looks at what it
// costs, and keeps it or undoes it.
#pragma once

#include "engine/search/board.h"
#include "engine/search/state.h"

namespace pacewise {

class Trial {
public:
    Trial(State&, const Board&);

    /// The decision's other answer. It must be open.
    void flip(Index var);
    /// False when the decision is settled otherwise; true when it has the answer
    /// now.
    bool set(Index var, bool yes);
    /// These answers wherever a decision is open, and nothing to take back.
    void become(const Answers&);

    std::size_t mark() const { return flipped_.size(); }
    void back_to(std::size_t mark);
    void keep();
    std::span<const Index> since(std::size_t mark) const { return std::span(flipped_).subspan(mark); }

    const State& state() const { return state_; }
    const Board& board() const { return board_; }
    bool is_open_yes(Index var) const { return board_.is_open[var] && state_.is_yes(var); }
    /// Open decisions that are yes.
    const std::vector<Index>& yes() const { return yes_; }
    const std::vector<Index>& yes_in(Index column) const { return yes_in_[column]; }
    /// Flips done so far, those taken back included: the measure of work.
    long flips() const { return flips_; }
    void set_weight(Index limit, std::int64_t weight) { state_.set_weight(limit, weight); }

private:
    /// The lists of what is yes follow the state.
    void enlist(Index var);

    State& state_;
    const Board& board_;
    std::vector<Index> flipped_;
    std::vector<Index> yes_;
    std::vector<std::vector<Index>> yes_in_;  ///< by column
    std::vector<Index> at_;                   ///< by var: its place in yes_
    std::vector<Index> at_in_;                ///< by var: its place in yes_in_
    long flips_ = 0;
};

}  // namespace pacewise
