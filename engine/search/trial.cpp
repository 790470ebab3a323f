#include "engine/search/trial.h"

namespace pacewise {

namespace {

void take_out(std::vector<Index>& list, std::vector<Index>& places, Index var)
{
    const Index place = places[var];
    list[place] = list.back();
    places[list[place]] = place;
    list.pop_back();
}

void put_in(std::vector<Index>& list, std::vector<Index>& places, Index var)
{
    places[var] = static_cast<Index>(list.size());
    list.push_back(var);
}

}  // namespace

Trial::Trial(State& state, const Board& board)
    : state_(state), board_(board), yes_in_(board.layer_of.size()), at_(board.places.size(), nowhere),
      at_in_(board.places.size(), nowhere)
{
    state.keep();
    for (const Index var : board.open) {
        if (!state.is_yes(var)) continue;
        put_in(yes_, at_, var);
        put_in(yes_in_[board.places[var].column], at_in_, var);
    }
}

void Trial::enlist(Index var)
{
    ++flips_;
    std::vector<Index>& column = yes_in_[board_.places[var].column];
    if (state_.is_yes(var)) {
        put_in(yes_, at_, var);
        put_in(column, at_in_, var);
    } else {
        take_out(yes_, at_, var);
        take_out(column, at_in_, var);
    }
}

void Trial::flip(Index var)
{
    state_.flip(var);
    enlist(var);
    flipped_.push_back(var);
}

bool Trial::set(Index var, bool yes)
{
    if (state_.is_yes(var) == yes) return true;
    if (!board_.is_open[var]) return false;
    flip(var);
    return true;
}

void Trial::become(const Answers& answers)
{
    for (const Index var : board_.open)
        if (state_.is_yes(var) != (answers[var] != 0)) flip(var);
    keep();
}

void Trial::keep()
{
    state_.keep();
    flipped_.clear();
}

void Trial::back_to(std::size_t mark)
{
    for (; flipped_.size() > mark; flipped_.pop_back()) {
        state_.take_back(flipped_.back());
        enlist(flipped_.back());
    }
}

}  // namespace pacewise
