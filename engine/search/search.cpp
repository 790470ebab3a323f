#include "engine/search/search.h"

#include "engine/base/contract.h"
#include "engine/search/anneal.h"
#include "engine/search/repair.h"

#include <algorithm>

namespace pacewise {

namespace {

State first_state(const SearchTask& task, const Touches& touches, const Scale& scale,
                  const std::vector<Settled>& settled)
{
    State state(task.model, touches, scale);
    for (const Var decision : task.model.decisions()) {
        const Index var = static_cast<Index>(decision.index);
        if (settled[var] == Settled::yes) state.flip(var);
    }
    for (const Var decision : task.start) {
        PACEWISE_REQUIRE(task.model.is_decision(decision), "a start is a list of decisions");
        const Index var = static_cast<Index>(decision.index);
        if (settled[var] == Settled::open && !state.is_yes(var)) state.flip(var);
    }
    return state;
}

/// Looks for a first legal plan: from the start, and again from elsewhere when that leads nowhere.
void find_legal(const Hunt& hunt, const Answers& start)
{
    const long patience = (1000 + 2 * static_cast<long>(hunt.trial.board().open.size())) / 8;
    for (int round = 0; !hunt.record.has_legal() && !hunt.effort.spent(); ++round) {
        repair(hunt, patience * (1 + round));
        if (hunt.record.has_legal()) return;
        if (round % 2 == 0) hunt.trial.become(start);
        hunt.weights.reset(hunt.trial);
    }
}

/// A warm search first, then shorter ways from the best plan, each time more or less warm. What began as an
/// older plan is never heated much, so that most of it stays.
void improve(const Hunt& hunt, std::int64_t typical, bool from_plan)
{
    const long size = static_cast<long>(hunt.trial.board().open.size());
    const long round_steps = std::max(hunt.effort.left() / 4, 100 + 64 * size);
    std::int64_t warmest = from_plan ? typical / 8 : typical * 3 / 4;
    while (!hunt.effort.spent()) {
        anneal(hunt, warmest, std::min(round_steps, hunt.effort.left()));
        hunt.trial.become(hunt.record.answers());
        hunt.weights.reset(hunt.trial);
        warmest = typical / (1 + hunt.random.below(8));
    }
}

}

SearchResult search(const SearchTask& task, const Budget& budget)
{
    const Touches touches = touches_of(task.model);
    const Scale scale = scale_of(task.model, touches);
    const std::vector<Settled> settled = settled_by(task.model, touches);
    const Board board = board_of(task.model, touches, settled);
    State state = first_state(task, touches, scale, settled);
    Trial trial(state, board);
    Random random(task.seed);
    BestSeen record;
    Effort effort(budget, trial);
    Weights weights(scale);
    const Mend mend{touches};
    const Hunt hunt{trial, random, record, effort, weights, mend};

    record.note(state, 0);
    find_legal(hunt, Answers(state.answers()));
    if (record.has_legal()) improve(hunt, scale.typical, !task.start.empty());
    return record.result(effort.steps(), effort.cancelled());
}

}
