#include "engine/search/reach.h"

namespace pacewise {

namespace {

/// The decision that means the same in another layer and has the same answer,
/// or `nowhere`.
Index alike(const Trial& trial, Index var, Index layer, bool yes)
{
    const Board& board = trial.board();
    const Index column = board.counterpart(board.places[var].column, layer);
    if (column == nowhere) return nowhere;
    const Index other = board.same_row(var, column);
    return other != nowhere && trial.state().is_yes(other) == yes ? other : nowhere;
}

void carry_to(Trial& trial, const std::vector<Index>& done, Index layer)
{
    std::vector<Index> others;
    for (const Index var : done) {
        const Index other = alike(trial, var, layer, !trial.state().is_yes(var));
        if (other == nowhere) return;
        others.push_back(other);
    }
    for (const Index other : others) trial.flip(other);
}

}  // namespace

Reach any_reach(const Trial& trial, Random& random, Index layer)
{
    const Index layers = static_cast<Index>(trial.board().layers.count());
    const int chance = random.below(100);
    if (chance < 6) return {layer, layers - 1};
    if (chance < 12) return {0, layer};
    if (chance < 37) return {0, layers - 1};
    return {layer, layer};
}

void carry(Trial& trial, std::size_t mark, Reach reach)
{
    const auto since = trial.since(mark);
    if (since.empty()) return;
    const std::vector<Index> done(since.begin(), since.end());
    const Index own = trial.board().places[done.front()].layer;
    for (Index layer = reach.first; layer <= reach.last; ++layer)
        if (layer != own) carry_to(trial, done, layer);
}

}  // namespace pacewise
