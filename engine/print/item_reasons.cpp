#include "engine/print/item_reasons.h"

#include "engine/explain/serves.h"

#include <algorithm>

namespace pacewise {

namespace {

std::vector<RuleId> rules_in(const std::vector<Reason>& reasons)
{
    std::vector<RuleId> rules;
    for (const Reason& reason : reasons)
        if (std::find(rules.begin(), rules.end(), reason.rule) == rules.end()) rules.push_back(reason.rule);
    return rules;
}

ItemReason reason_of(const CaseOfPlan& plan, int exercise)
{
    const Serves served = serves(plan.at_hand(), plan.at_hand().catalog_exercise(exercise));
    ItemReason reason{plan.at_hand().catalog_exercise(exercise).id, {}, served.weak, served.stiff, {}, {}, 0};
    for (const auto& [goal, evidence] : served.goals) reason.goals.push_back(goal);
    reason.asked_by = rules_in(plan.screening().verdicts[static_cast<std::size_t>(exercise)].welcome);
    std::vector<Var> seats;
    for (const CaseOfPlan::SeatAt& seat : plan.seats_of(exercise, {}))
        if (plan.stands(seat.seat.var)) seats.push_back(seat.seat.var);
    const Change without = plan.with({}, seats);
    reason.breaks = rules_in(without.broken);
    if (reason.breaks.empty()) reason.worth = without.points;
    return reason;
}

}

std::vector<ItemReason> item_reasons(const Plan& plan, const CaseOfPlan& of_plan)
{
    std::vector<ItemReason> reasons;
    std::vector<ExerciseId> told;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                if (std::find(told.begin(), told.end(), item.exercise) != told.end()) continue;
                told.push_back(item.exercise);
                const int exercise = of_plan.at_hand().request.catalog->index_of(item.exercise);
                if (exercise >= 0) reasons.push_back(reason_of(of_plan, exercise));
            }
    return reasons;
}

}
