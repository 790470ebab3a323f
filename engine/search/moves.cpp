#include "engine/search/moves.h"

#include "engine/search/column_moves.h"
#include "engine/search/item_moves.h"
#include "engine/search/reach.h"

namespace pacewise {

namespace {

struct Neighbourhood {
    int odds;  ///< of 100
    void (*change)(Trial&, Random&);
    bool carries;
};

constexpr Neighbourhood neighbourhoods[] = {
    {15, flip_one, true},    {8, drop_one, true},        {29, replace_one, true},     {5, move_one, true},
    {5, exchange_two, true}, {9, repeat_one, false},     {8, exchange_columns, true}, {2, clear_column, true},
    {6, copy_column, true},  {13, copy_to_layer, false},
};

const Neighbourhood& any_neighbourhood(Random& random)
{
    int left = random.below(100);
    for (const Neighbourhood& each : neighbourhoods) {
        left -= each.odds;
        if (left < 0) return each;
    }
    return neighbourhoods[0];
}

}

void change_something(Trial& trial, Random& random)
{
    const std::size_t mark = trial.mark();
    const Neighbourhood& neighbourhood = any_neighbourhood(random);
    neighbourhood.change(trial, random);
    const auto since = trial.since(mark);
    if (!neighbourhood.carries || since.empty() || trial.board().layers.count() == 1) return;
    carry(trial, mark, any_reach(trial, random, trial.board().places[since.front()].layer));
}

}
