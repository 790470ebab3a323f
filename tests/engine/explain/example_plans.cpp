#include "tests/engine/explain/example_plans.h"

#include "engine/make_plan.h"
#include "engine/timetable/order.h"
#include "engine/timetable/rules/rules.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <stdexcept>

namespace pacewise {

namespace {

/// For whom the larger program is no good idea.
std::string protocol_for(const std::string& patient)
{
    const bool sits = patient == "dora" || patient == "karin" || patient == "liam";
    return sits ? "starter-wheelchair-12-weeks" : "gems-16-weeks";
}

ExamplePlan example_of(const std::string& patient)
{
    const Request request = shipped_request(shipped_patient(patient), protocol_for(patient));
    auto made = make_plan(request, Budget{400, {}}, {"tests", "p", "e", "p", "c"});
    auto* solved = std::get_if<Solved<Plan>>(&made);
    if (!solved) throw std::runtime_error("no plan for " + patient);
    auto at_hand = std::make_unique<const CaseOfPlan>(solved->value, request);
    return {patient, std::move(solved->value), std::move(at_hand)};
}

}

const std::vector<ExamplePlan>& example_plans()
{
    static const std::vector<ExamplePlan> plans = [] {
        std::vector<ExamplePlan> made;
        for (const std::string& patient : shipped_patients()) made.push_back(example_of(patient));
        return made;
    }();
    return plans;
}

std::vector<ItemAt> items_in(const Plan& plan, int phase)
{
    std::vector<ItemAt> items;
    for (const PlannedSession& session : plan.phases.at(static_cast<std::size_t>(phase)).sessions)
        for (const PlannedItem& item : session.items)
            items.push_back({phase, session.day, session.at, item.exercise, item.role});
    return items;
}

RuleIds rules_in(const std::vector<Reason>& reasons)
{
    RuleIds rules;
    for (const Reason& reason : reasons) rules.insert(reason.rule);
    return rules;
}

ChangedByHand::ChangedByHand(const CaseOfPlan& plan)
    : plan_(plan), timetable_(timetable_from(plan.posted().grid(), plan.answers()))
{
}

int ChangedByHand::candidate(const ExerciseId& exercise, ItemRole role) const
{
    const Case& at_hand = plan_.at_hand();
    for (int at = 0; at < static_cast<int>(at_hand.candidates().size()); ++at)
        if (at_hand.exercise(at).id == exercise && at_hand.candidate(at).role == role) return at;
    throw std::logic_error(exercise.text + " cannot be that here");
}

TimetableSession& ChangedByHand::session(int phase, const Slot& slot)
{
    auto& sessions = timetable_.phases.at(static_cast<std::size_t>(phase));
    for (TimetableSession& session : sessions)
        if (session.slot == slot) return session;
    const auto after = std::find_if(sessions.begin(), sessions.end(),
                                    [&](const TimetableSession& session) { return slot < session.slot; });
    return *sessions.insert(after, TimetableSession{slot, {}});
}

void ChangedByHand::put(int phase, const Slot& slot, const ExerciseId& exercise, ItemRole role)
{
    std::vector<int>& candidates = session(phase, slot).candidates;
    candidates.push_back(candidate(exercise, role));
    candidates = in_order(plan_.at_hand(), candidates);
}

void ChangedByHand::take(const ItemAt& item)
{
    auto& sessions = timetable_.phases.at(static_cast<std::size_t>(item.phase));
    for (TimetableSession& session : sessions)
        if (session.slot.day == item.day && session.slot.at == item.at) {
            std::erase(session.candidates, candidate(item.exercise, item.role));
            session.candidates = in_order(plan_.at_hand(), session.candidates);
        }
    std::erase_if(sessions, [](const TimetableSession& session) { return session.candidates.empty(); });
}

void ChangedByHand::take_from_phase(int phase, const ExerciseId& exercise)
{
    auto& sessions = timetable_.phases.at(static_cast<std::size_t>(phase));
    for (TimetableSession& session : sessions) {
        std::erase_if(session.candidates,
                      [&](int at) { return plan_.at_hand().exercise(at).id == exercise; });
        session.candidates = in_order(plan_.at_hand(), session.candidates);
    }
    std::erase_if(sessions, [](const TimetableSession& session) { return session.candidates.empty(); });
}

RuleIds ChangedByHand::broken() const
{
    const Calendar calendar = calendar_of(plan_.at_hand(), timetable_);
    RuleIds broken;
    for (const auto& rule : must_rules())
        if (!rule->breaches(calendar, plan_.at_hand()).empty()) broken.insert(rule->id());
    return broken;
}

}
