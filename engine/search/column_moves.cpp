#include "engine/search/column_moves.h"

namespace pacewise {

namespace {

Index below(Random& random, std::size_t count)
{
    return static_cast<Index>(random.below(static_cast<int>(count)));
}

Index any_column(const Trial& trial, Random& random) { return below(random, trial.board().layer_of.size()); }

/// The group of something that stands there, to take one kind only; or `nowhere`, to take all kinds.
Index some_group(const Trial& trial, Random& random, const std::vector<Index>& here)
{
    if (here.empty() || random.below(3) == 0) return nowhere;
    return trial.board().places[here[below(random, here.size())]].group;
}

bool is_of(const Trial& trial, Index var, Index group)
{
    return group == nowhere || trial.board().places[var].group == group;
}

/// The group of the same kind in another column.
Index same_kind(const Trial& trial, Index group, Index from, Index to)
{
    if (group == nowhere) return nowhere;
    const Index kinds = static_cast<Index>(trial.board().groups.count() / trial.board().layer_of.size());
    return group - from * kinds + to * kinds;
}

/// What is to change so that all of the group leaves the first column for the second.
std::vector<Index> flips_to_send(const Trial& trial, Index from, Index to, Index group)
{
    std::vector<Index> flips;
    for (const Index var : trial.yes_in(from)) {
        const Index there = trial.board().same_row(var, to);
        if (!is_of(trial, var, group) || there == nowhere || trial.state().is_yes(there)) continue;
        flips.push_back(var);
        flips.push_back(there);
    }
    return flips;
}

/// The second column becomes like the first, as far as the group goes.
void make_alike(Trial& trial, Index from, Index to, Index group)
{
    if (from == to) return;
    const Index group_there = same_kind(trial, group, from, to);
    const std::vector<Index> out = trial.yes_in(to);
    for (const Index var : out) {
        const Index here = trial.board().same_row(var, from);
        const bool stays = here != nowhere && trial.state().is_yes(here);
        if (is_of(trial, var, group_there) && !stays) trial.flip(var);
    }
    for (const Index var : trial.yes_in(from)) {
        const Index there = trial.board().same_row(var, to);
        if (is_of(trial, var, group) && there != nowhere && !trial.state().is_yes(there)) trial.flip(there);
    }
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
    const Index group = some_group(trial, random, here);
    const std::vector<Index> there = flips_to_send(trial, one, two, group);
    const std::vector<Index> back = flips_to_send(trial, two, one, same_kind(trial, group, one, two));
    for (const Index var : there) trial.flip(var);
    for (const Index var : back) trial.flip(var);
}

void clear_column(Trial& trial, Random& random)
{
    if (trial.board().layer_of.empty()) return;
    const std::vector<Index> here = trial.yes_in(any_column(trial, random));
    const Index group = some_group(trial, random, here);
    for (const Index var : here)
        if (is_of(trial, var, group)) trial.flip(var);
}

void copy_column(Trial& trial, Random& random)
{
    if (trial.board().layer_of.empty()) return;
    const Index from = any_column(trial, random);
    const auto columns = trial.board().layers.of(trial.board().layer_of[from]);
    make_alike(trial, from, columns[below(random, columns.size())],
               some_group(trial, random, trial.yes_in(from)));
}

void copy_to_layer(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layer_of.empty()) return;
    const Index from = any_column(trial, random);
    const Index to = board.counterpart(from, below(random, board.layers.count()));
    if (to != nowhere) make_alike(trial, from, to, some_group(trial, random, trial.yes_in(from)));
}

}
