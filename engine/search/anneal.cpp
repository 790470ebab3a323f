#include "engine/search/anneal.h"

#include "engine/search/cooling.h"
#include "engine/search/moves.h"
#include "engine/search/repair.h"

namespace pacewise {

namespace {

constexpr int tries_a_weighing = 32;
constexpr long longest_illegal = 40;  // steps; a tight plan would else stay just outside the limits for good

/// What the change has broken is mended now and then, so that changes that need
/// company get a chance.
void mend_some(const Hunt& hunt, int most)
{
    for (int mended = 0; mended < most && !hunt.trial.state().is_legal(); ++mended) {
        const auto& broken = hunt.trial.state().broken();
        const Index limit = broken[static_cast<Index>(hunt.random.below(static_cast<int>(broken.size())))];
        if (!hunt.mend(hunt.trial, hunt.random, limit)) return;
    }
}

void try_one(const Hunt& hunt, const Cooling& cooling)
{
    Trial& trial = hunt.trial;
    const std::int64_t before = trial.state().cost();
    const bool was_legal = trial.state().is_legal();
    change_something(trial, hunt.random);
    if (!trial.state().is_legal() && hunt.random.below(was_legal ? 64 : 8) == 0) mend_some(hunt, 4);
    if (cooling.accepts(trial.state().cost() - before, hunt.random))
        trial.keep();
    else
        trial.back_to(0);
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
