#include "engine/search/repair.h"

namespace pacewise {

void repair(const Hunt& hunt, long most_steps)
{
    Trial& trial = hunt.trial;
    const long last = hunt.effort.steps() + most_steps;
    while (!trial.state().is_legal() && hunt.effort.steps() < last && !hunt.effort.spent()) {
        const auto& broken = trial.state().broken();
        const Index limit = broken[static_cast<Index>(hunt.random.below(static_cast<int>(broken.size())))];
        const std::int64_t before = trial.state().cost();
        const bool changed = hunt.mend(trial, hunt.random, limit);
        const bool is_worse = trial.state().cost() >= before;
        if (is_worse || !changed) hunt.weights.grow(trial, limit);
        if (is_worse && hunt.random.below(2) == 0) trial.back_to(0);
        trial.keep();
        hunt.record.note(trial.state(), hunt.effort.steps());
    }
}

}  // namespace pacewise
