#include "engine/search/lane.h"

#include "engine/base/contract.h"
#include "engine/search/anneal.h"
#include "engine/search/lean.h"
#include "engine/search/repair.h"

#include <algorithm>

namespace pacewise {

namespace {

State first_state(const SearchTask& task, const Ground& ground)
{
    State state(task.model, ground.touches, ground.scale);
    for (const Var decision : task.model.decisions()) {
        const Index var = static_cast<Index>(decision.index);
        if (ground.settled[var] == Settled::yes) state.flip(var);
    }
    for (const Var decision : task.start) {
        PACEWISE_REQUIRE(task.model.is_decision(decision), "a start is a list of decisions");
        const Index var = static_cast<Index>(decision.index);
        if (ground.settled[var] == Settled::open && !state.is_yes(var)) state.flip(var);
    }
    return state;
}

/// Looks for a first legal plan: from the start, and again from elsewhere when
/// that leads nowhere.
void find_legal(const Hunt& hunt, const Answers& start, long within)
{
    const long patience = 500 + static_cast<long>(hunt.trial.board().open.size());
    for (int round = 0; !hunt.record.has_legal() && !hunt.effort.spent(); ++round) {
        const long left = within < 0 ? patience * (1 + round) : within - hunt.effort.steps();
        if (left <= 0) return;
        repair(hunt, std::min(patience * (1 + round), left));
        if (hunt.record.has_legal()) return;
        if (round % 2 == 0) hunt.trial.become(start);
        hunt.weights.reset(hunt.trial);
    }
}

/// A warm search first, then shorter ways from the best plan, each time more or
/// less warm. What began as an older plan is not heated much at first, so that
/// most of it stays.
void improve(const Hunt& hunt, std::int64_t typical, bool from_plan)
{
    const long size = static_cast<long>(hunt.trial.board().open.size());
    const long round_steps = std::max(hunt.effort.left() / 4, 100 + 64 * size);
    std::int64_t warmest = from_plan ? typical / 8 : typical / 2;
    hunt.weights.reset(hunt.trial);
    while (!hunt.effort.spent()) {
        anneal(hunt, warmest, std::min(round_steps, hunt.effort.left()));
        hunt.trial.become(hunt.record.answers());
        hunt.weights.reset(hunt.trial);
        warmest = typical / (1 + hunt.random.below(8));
    }
}

}  // namespace

Ground ground_of(const Model& model)
{
    Touches all = terms_of(model);
    Ground ground;
    ground.settled = settled_by(all);
    ground.touches = lean(std::move(all), ground.settled);
    ground.scale = scale_of(model, ground.touches);
    ground.board = board_of(model, ground.touches, ground.settled);
    return ground;
}

LaneEnd run_lane(const SearchTask& task, const Ground& ground, const Budget& budget, int number)
{
    State state = first_state(task, ground);
    Trial trial(state, ground.board);
    Random random(task.seed + static_cast<std::uint64_t>(number) * 0x9e3779b97f4a7c15u / 3);
    LaneEnd end;
    Effort effort(budget, trial);
    Weights weights(ground.scale);
    const Mend mend{ground.touches};
    const Hunt hunt{trial, random, end.seen, effort, weights, mend};

    end.seen.note(state, 0);
    find_legal(hunt, Answers(state.answers()), task.legal_within);
    if (end.seen.has_legal() && !task.any_legal) improve(hunt, ground.scale.typical, !task.start.empty());
    end.steps = effort.steps();
    end.cancelled = effort.cancelled();
    return end;
}

}  // namespace pacewise
