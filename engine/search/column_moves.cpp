#include "engine/search/column_moves.h"

#include "engine/search/reach.h"

namespace pacewise {

namespace {

Index below(Random& random, std::size_t count)
{
    return static_cast<Index>(random.below(static_cast<int>(count)));
}

Index any_column(const Trial& trial, Random& random) { return below(random, trial.board().layer_of.size()); }

/// The group of something that stands there, to take one kind only; or
/// `nowhere`, to take all kinds.
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
    if (group == nowhere || to == nowhere) return nowhere;
    const Index kinds = static_cast<Index>(trial.board().groups.count() / trial.board().layer_of.size());
    return group - from * kinds + to * kinds;
}

/// What is to change so that all of the group leaves the first column for the
/// second.
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

/// What stands in one column goes to the other and back, as far as the group
/// goes.
void exchange(Trial& trial, Index one, Index two, Index group)
{
    if (one == nowhere || two == nowhere || one == two) return;
    const std::vector<Index> there = flips_to_send(trial, one, two, group);
    const std::vector<Index> back = flips_to_send(trial, two, one, same_kind(trial, group, one, two));
    for (const Index var : there) trial.flip(var);
    for (const Index var : back) trial.flip(var);
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

}  // namespace

void exchange_columns(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layer_of.empty()) return;
    const Index one = any_column(trial, random);
    const auto layer = board.layers.of(board.layer_of[one]);
    const Index two = layer[below(random, layer.size())];
    const auto& here = trial.yes_in(one);
    if (one == two || here.empty()) return;
    const Index group = some_group(trial, random, here);
    const Reach reach = any_reach(trial, random, board.layer_of[one]);
    for (Index in = reach.first; in <= reach.last; ++in)
        exchange(trial, board.counterpart(one, in), board.counterpart(two, in),
                 same_kind(trial, group, one, board.counterpart(one, in)));
}

void copy_layer(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layers.count() < 2) return;
    const Index from = below(random, board.layers.count()), to = below(random, board.layers.count());
    if (from == to) return;
    for (const Index column : board.layers.of(from))
        if (const Index there = board.counterpart(column, to); there != nowhere)
            make_alike(trial, column, there, nowhere);
}

void clear_column(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layer_of.empty()) return;
    const Index column = any_column(trial, random);
    const Index group = some_group(trial, random, trial.yes_in(column));
    const Reach reach = any_reach(trial, random, board.layer_of[column]);
    for (Index in = reach.first; in <= reach.last; ++in) {
        const Index there = board.counterpart(column, in);
        if (there == nowhere) continue;
        const std::vector<Index> out = trial.yes_in(there);
        for (const Index var : out)
            if (is_of(trial, var, same_kind(trial, group, column, there))) trial.flip(var);
    }
}

void copy_column(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layer_of.empty()) return;
    const Index from = any_column(trial, random);
    const auto columns = board.layers.of(board.layer_of[from]);
    const Index to = columns[below(random, columns.size())];
    const Index group = some_group(trial, random, trial.yes_in(from));
    const Reach reach = any_reach(trial, random, board.layer_of[from]);
    for (Index in = reach.first; in <= reach.last; ++in) {
        const Index one = board.counterpart(from, in), two = board.counterpart(to, in);
        if (one != nowhere && two != nowhere) make_alike(trial, one, two, same_kind(trial, group, from, one));
    }
}

void copy_to_layer(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    if (board.layer_of.empty()) return;
    const Index from = any_column(trial, random);
    const Index to = board.counterpart(from, below(random, board.layers.count()));
    if (to != nowhere) make_alike(trial, from, to, some_group(trial, random, trial.yes_in(from)));
}

}  // namespace pacewise
