#include "engine/alternatives.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

constexpr std::size_t most_plans = 3;
constexpr std::array emphases{Emphasis::goals, Emphasis::fewer_days, Emphasis::few_exercises,
                              Emphasis::more_days};

/// Better than each kept one in something a therapist notices, and none is better than another in everything.
bool adds_a_choice(const PlanAims& aims, const std::vector<Alternative>& kept)
{
    return std::all_of(kept.begin(), kept.end(), [&](const Alternative& other) {
        return gains_over(aims, other.aims) && !is_better_in_everything(aims, other.aims) &&
               !is_better_in_everything(other.aims, aims);
    });
}

void add(std::vector<Alternative>& kept, Emphasis emphasis, Plan plan, const PlanAims& aims)
{
    Alternative added;
    added.name = std::string(1, static_cast<char>('A' + kept.size()));
    added.emphasis = emphasis;
    added.plan = std::move(plan);
    added.aims = aims;
    if (!kept.empty()) added.trade_off = trade_off(kept.front().aims, aims);
    kept.push_back(std::move(added));
}

}

Outcome<std::vector<Alternative>, NoPlan> alternatives(Request request, const Budget& budget,
                                                       const Provenance& provenance)
{
    request.emphasis = Emphasis::balanced;
    auto first = make_plan(request, budget, provenance);
    if (auto* impossible = std::get_if<Impossible<NoPlan>>(&first)) return std::move(*impossible);
    if (auto* late = std::get_if<OutOfTime<NoPlan>>(&first)) return std::move(*late);
    auto* solved = std::get_if<Solved<Plan>>(&first);
    if (!solved) return Cancelled{};
    std::vector<Alternative> kept;
    const PlanAims balanced = aims_of(solved->value, request);
    add(kept, Emphasis::balanced, std::move(solved->value), balanced);
    for (const Emphasis emphasis : emphases) {
        if (kept.size() == most_plans || budget.cancelled()) break;
        request.emphasis = emphasis;
        auto made = make_plan(request, budget, provenance);
        auto* plan = std::get_if<Solved<Plan>>(&made);
        if (!plan) continue;
        if (const PlanAims aims = aims_of(plan->value, request); adds_a_choice(aims, kept))
            add(kept, emphasis, std::move(plan->value), aims);
    }
    return Solved<std::vector<Alternative>>{std::move(kept)};
}

}
