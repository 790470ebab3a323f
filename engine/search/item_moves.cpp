#include "engine/search/item_moves.h"

namespace pacewise {

namespace {

Index pick(Random& random, std::span<const Index> list)
{
    if (list.empty()) return nowhere;
    return list[static_cast<Index>(random.below(static_cast<int>(list.size())))];
}

Index other_column(const Trial& trial, Random& random, Index column)
{
    const Board& board = trial.board();
    const Index other = pick(random, board.layers.of(board.layer_of[column]));
    return other == column ? nowhere : other;
}

/// The same row in that column when it is open and no, or `nowhere`.
Index free_place(const Trial& trial, Index var, Index column)
{
    if (column == nowhere) return nowhere;
    const Index there = trial.board().same_row(var, column);
    return there != nowhere && !trial.state().is_yes(there) ? there : nowhere;
}

}  // namespace

Index any_yes(const Trial& trial, Random& random) { return pick(random, trial.yes()); }

Index any_other(const Trial& trial, Random& random, Index var)
{
    const Board& board = trial.board();
    const Index group = board.places[var].group;
    for (int attempt = 0; attempt < 4; ++attempt) {
        const bool promising = random.below(8) != 0;
        const Index other = pick(random, promising ? board.candidates.of(group) : board.groups.of(group));
        if (other != nowhere && other != var && !trial.state().is_yes(other)) return other;
    }
    return nowhere;
}

Index any_yes_beside(const Trial& trial, Random& random, Index var)
{
    const BoardPlace& place = trial.board().places[var];
    const Index other = pick(random, trial.yes_in(place.column));
    if (other == nowhere || other == var) return nowhere;
    return trial.board().places[other].group == place.group ? other : nowhere;
}

void flip_one(Trial& trial, Random& random)
{
    const Index var = pick(random, trial.board().open);
    if (var == nowhere) return;
    const Index other = any_other(trial, random, var);
    trial.flip(other != nowhere && random.below(2) == 0 ? other : var);
}

void drop_one(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var != nowhere) trial.flip(var);
}

void replace_one(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index other = any_other(trial, random, var);
    if (other == nowhere) return;
    trial.flip(var);
    trial.flip(other);
}

void move_one(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index there = free_place(trial, var, other_column(trial, random, trial.board().places[var].column));
    if (there == nowhere) return;
    trial.flip(var);
    trial.flip(there);
}

void exchange_two(Trial& trial, Random& random)
{
    const Index one = any_yes(trial, random);
    if (one == nowhere) return;
    const Index column = other_column(trial, random, trial.board().places[one].column);
    if (column == nowhere) return;
    const Index two = pick(random, trial.yes_in(column));
    if (two == nowhere) return;
    const Index one_there = free_place(trial, one, column);
    const Index two_there = free_place(trial, two, trial.board().places[one].column);
    if (one_there == nowhere || two_there == nowhere) return;
    for (const Index var : {one, two, one_there, two_there}) trial.flip(var);
}

void repeat_one(Trial& trial, Random& random)
{
    const Index var = any_yes(trial, random);
    if (var == nowhere) return;
    const Index there = pick(random, trial.board().rows.of(trial.board().places[var].row));
    if (trial.state().is_yes(there)) return;
    const BoardPlace& place = trial.board().places[there];
    const Index out = pick(random, trial.yes_in(place.column));
    if (out != nowhere && trial.board().places[out].group == place.group && random.below(4) != 0)
        trial.flip(out);
    trial.flip(there);
}

}  // namespace pacewise
