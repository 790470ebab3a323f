#include "engine/search/column_moves.h"

namespace pacewise {

namespace {

Index below(Random& random, std::size_t count)
{
    return static_cast<Index>(random.below(static_cast<int>(count)));
}

Index any_column(const Trial& trial, Random& random) { return below(random, trial.board().layer_of.size()); }

/// What stands in the first column goes to the second; `kind_of` limits it to that decision's kind.
std::vector<Index> flips_to_send(const Trial& trial, Index from, Index to, Index kinds_apart)
{
    const Board& board = trial.board();
    std::vector<Index> flips;
    for (const Index var : trial.yes_in(from)) {
        const bool is_meant = kinds_apart == nowhere || board.places[var].group == kinds_apart;
        const Index there = board.same_row(var, to);
        if (!is_meant || there == nowhere || trial.state().is_yes(there)) continue;
        flips.push_back(var);
        flips.push_back(there);
    }
    return flips;
}

/// The group of the same kind in another column.
Index same_kind(const Trial& trial, Index group, Index from, Index to)
{
    const Index kinds = static_cast<Index>(trial.board().groups.count() / trial.board().layer_of.size());
    return group - from * kinds + to * kinds;
}

}

void exchange_columns(Trial& trial, Random& random)
{
    if (trial.board().layer_of.empty()) return;
    const Index one = any_column(trial, random);
    const auto layer = trial.board().layers.of(trial.board().layer_of[one]);
    const Index two = layer[below(random, layer.size())];
    const auto& here = trial.yes_in(one);
    if (one == two || here.empty()) return;
    Index group = nowhere;
    if (random.below(3) != 0) group = trial.board().places[here[below(random, here.size())]].group;
    const Index group_there = group == nowhere ? nowhere : same_kind(trial, group, one, two);
    const std::vector<Index> there = flips_to_send(trial, one, two, group);
    const std::vector<Index> back = flips_to_send(trial, two, one, group_there);
    for (const Index var : there) trial.flip(var);
    for (const Index var : back) trial.flip(var);
}

void clear_column(Trial& trial, Random& random)
{
    if (trial.board().layer_of.empty()) return;
    const std::vector<Index> here = trial.yes_in(any_column(trial, random));
    for (const Index var : here) trial.flip(var);
}

void copy_column(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layer_of.empty()) return;
    const Index from = any_column(trial, random);
    const Index to = board.counterpart(from, below(random, board.layers.count()));
    if (to == nowhere || to == from) return;
    const std::vector<Index> out = trial.yes_in(to);
    for (const Index var : out) {
        const Index there = board.same_row(var, from);
        if (there == nowhere || !trial.state().is_yes(there)) trial.flip(var);
    }
    for (const Index var : trial.yes_in(from)) {
        const Index there = board.same_row(var, to);
        if (there != nowhere && !trial.state().is_yes(there)) trial.flip(there);
    }
}

}
