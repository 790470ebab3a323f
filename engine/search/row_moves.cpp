#include "engine/search/row_moves.h"

#include "engine/search/item_moves.h"
#include "engine/search/reach.h"

namespace pacewise {

namespace {

Index pick(Random& random, std::span<const Index> list)
{
    if (list.empty()) return nowhere;
    return list[static_cast<Index>(random.below(static_cast<int>(list.size())))];
}

bool within(const Trial& trial, Index var, Reach reach)
{
    const Index layer = trial.board().places[var].layer;
    return layer >= reach.first && layer <= reach.last;
}

/// As any_reach, but oftener in all layers.
Reach wide_reach(const Trial& trial, Random& random, Index var)
{
    const Index layer = trial.board().places[var].layer;
    const Index last = static_cast<Index>(trial.board().layers.count()) - 1;
    const int chance = random.below(8);
    if (chance == 0) return {layer, last};
    if (chance == 1) return {0, layer};
    if (chance < 5) return {0, last};
    return {layer, layer};
}

/// Where the row of `var` is yes within the reach, the row of `other` comes in
/// its place.
void exchange(Trial& trial, Index var, Index other, Reach reach)
{
    const Board& board = trial.board();
    for (const Index out : board.rows.of(board.places[var].row)) {
        if (!trial.state().is_yes(out) || !within(trial, out, reach)) continue;
        const Index in = board.same_row(other, board.places[out].column);
        if (in == nowhere) continue;
        trial.flip(out);
        if (!trial.state().is_yes(in)) trial.flip(in);
    }
}

}  // namespace

void exchange_row(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index other = any_other(trial, random, var);
    if (other != nowhere) exchange(trial, var, other, wide_reach(trial, random, var));
}

void exchange_for_rival(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index row = pick(random, trial.board().rivals.of(trial.board().places[var].row));
    if (row == nowhere) return;
    const Index other = pick(random, trial.board().rows.of(row));
    if (other != nowhere) exchange(trial, var, other, wide_reach(trial, random, var));
}

void merge_row(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index column = pick(random, board.layers.of(board.places[var].layer));
    const Index other = pick(random, trial.yes_in(column));
    if (other == nowhere || board.places[other].row == board.places[var].row) return;
    exchange(trial, var, other, wide_reach(trial, random, var));
}

void drop_row(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Reach reach = wide_reach(trial, random, var);
    for (const Index out : trial.board().rows.of(trial.board().places[var].row))
        if (trial.state().is_yes(out) && within(trial, out, reach)) trial.flip(out);
}

void copy_row(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    const Index var = any_yes(trial, random);
    if (var == nowhere || board.layers.count() < 2) return;
    const Index from = board.places[var].layer;
    const Index to = static_cast<Index>(random.below(static_cast<int>(board.layers.count())));
    if (to == from) return;
    for (const Index there : board.rows.of(board.places[var].row)) {
        if (board.places[there].layer != to) continue;
        const Index column = board.counterpart(board.places[there].column, from);
        const Index here = column == nowhere ? nowhere : board.same_row(var, column);
        const bool wanted = here != nowhere && trial.state().is_yes(here);
        if (trial.state().is_yes(there) != wanted) trial.flip(there);
    }
}

void spread_row(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Reach reach = wide_reach(trial, random, var);
    const int share = 1 + random.below(3);
    for (const Index in : board.rows.of(board.places[var].row)) {
        if (trial.state().is_yes(in) || !within(trial, in, reach) || random.below(share) != 0) continue;
        const Index out = pick(random, trial.yes_in(board.places[in].column));
        if (out == nowhere || board.places[out].group != board.places[in].group) continue;
        trial.flip(out);
        trial.flip(in);
    }
}

void join_row(Trial& trial, Random& random)
{
    const Board& board = trial.board();
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index other = any_other(trial, random, var);
    if (other == nowhere) return;
    const Reach reach = wide_reach(trial, random, var);
    const int share = 1 + random.below(3);
    for (const Index beside : board.rows.of(board.places[var].row)) {
        if (!trial.state().is_yes(beside) || !within(trial, beside, reach) || random.below(share) == 1)
            continue;
        const Index in = board.same_row(other, board.places[beside].column);
        if (in != nowhere && !trial.state().is_yes(in)) trial.flip(in);
    }
}

}  // namespace pacewise
