#include "engine/search/anneal.h"

#include "engine/search/cooling.h"
#include "engine/search/moves.h"
#include "engine/search/repair.h"

namespace pacewise {

namespace {

constexpr int tries_a_weighing = 32;
constexpr long longest_illegal = 40;  // steps; a tight plan would else stay just outside the limits for good

/// What the change has broken is mended, so that changes that need company get
/// a chance.
void mend_some(const Hunt& hunt)
{
    constexpr int most = 8;
    for (int mended = 0; mended < most && !hunt.trial.state().is_legal(); ++mended) {
        const auto& broken = hunt.trial.state().broken();
        const Index limit = broken[static_cast<Index>(hunt.random.below(static_cast<int>(broken.size())))];
        if (!hunt.mend(hunt.trial, hunt.random, limit)) return;
    }
}

/// Changes something; false when that is worse than chance allows. Most changes
/// end before their limits are counted, and only promising ones are mended.
bool is_accepted_change(const Hunt& hunt, const Cooling& cooling)
{
    const State& state = hunt.trial.state();
    const bool was_legal = state.is_legal();
    const std::int64_t before = state.cost();
    change_something(hunt.trial, hunt.random);
    const std::int64_t most = before + cooling.allowance(hunt.random);
    if (state.least_cost() > most) return false;
    if (!state.is_legal() && hunt.random.below(was_legal ? 2 : 8) == 0) mend_some(hunt);
    return state.cost() <= most;
}

void try_one(const Hunt& hunt, const Cooling& cooling)
{
    if (is_accepted_change(hunt, cooling))
        hunt.trial.keep();
    else
        hunt.trial.back_to(0);
}

void return_to_legal(const Hunt& hunt)
{
    repair(hunt, longest_illegal);
    if (hunt.trial.state().is_legal()) return;
    hunt.trial.become(hunt.record.answers());
    hunt.weights.reset(hunt.trial);
}

}  // namespace

void anneal(const Hunt& hunt, std::int64_t warmest, long steps)
{
    const long first = hunt.effort.steps();
    long last_legal = first;
    Cooling cooling(warmest, steps);
    for (long tries = 1; hunt.effort.steps() < first + steps && !hunt.effort.spent(); ++tries) {
        try_one(hunt, cooling);
        hunt.record.note(hunt.trial.state(), hunt.effort.steps());
        if (hunt.trial.state().is_legal()) last_legal = hunt.effort.steps();
        if (tries % tries_a_weighing != 0) continue;
        hunt.weights.adapt(hunt.trial);
        cooling.at(hunt.effort.steps() - first);
        if (hunt.effort.steps() - last_legal < longest_illegal) continue;
        return_to_legal(hunt);
        last_legal = hunt.effort.steps();
    }
}

}  // namespace pacewise
