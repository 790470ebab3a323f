#include "engine/search/moves.h"

#include "engine/search/column_moves.h"
#include "engine/search/item_moves.h"
#include "engine/search/price_moves.h"
#include "engine/search/reach.h"
#include "engine/search/row_moves.h"

namespace pacewise {

namespace {

struct Neighbourhood {
    int odds;
    void (*change)(Trial&, Random&);
    bool carries;  ///< says one place only: what it did may be done in other
                   ///< layers as well
};

// The odds were tuned on the shipped patients and protocols, at 5000 steps;
// those of ease_price at 20000.
constexpr Neighbourhood neighbourhoods[] = {
    {15, flip_one, true},           {8, drop_one, true},
    {29, replace_one, true},        {5, move_one, true},
    {5, exchange_two, true},        {45, repeat_one, false},
    {8, exchange_columns, false},   {2, clear_column, false},
    {6, copy_column, false},        {13, copy_to_layer, false},
    {1, copy_layer, false},         {8, exchange_row, false},
    {4, exchange_for_rival, false}, {3, merge_row, false},
    {2, drop_row, false},           {6, copy_row, false},
    {25, spread_row, false},        {5, join_row, false},
    {150, ease_price, true},
};

constexpr int odds_together()
{
    int sum = 0;
    for (const Neighbourhood& each : neighbourhoods) sum += each.odds;
    return sum;
}

const Neighbourhood& any_neighbourhood(Random& random)
{
    int left = random.below(odds_together());
    for (const Neighbourhood& each : neighbourhoods) {
        left -= each.odds;
        if (left < 0) return each;
    }
    return neighbourhoods[0];
}

}  // namespace

void change_something(Trial& trial, Random& random)
{
    const std::size_t mark = trial.mark();
    const Neighbourhood& neighbourhood = any_neighbourhood(random);
    neighbourhood.change(trial, random);
    const auto since = trial.since(mark);
    if (!neighbourhood.carries || since.empty() || trial.board().layers.count() == 1) return;
    carry(trial, mark, any_reach(trial, random, trial.board().places[since.front()].layer));
}

}  // namespace pacewise
