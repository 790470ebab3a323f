#include "app/desk/session/planning.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Looked for while somebody edits: most of what a longer search would find, in a fifth of its time.
constexpr long steps_while_editing = 5000;

/// Items that were not where they are now.
std::set<ItemPlace> fresh_items(const Plan& plan, const std::vector<Revised>& changes)
{
    std::set<ItemPlace> fresh;
    for (const Revised& change : changes) {
        const PlannedPhase& phase = plan.phases[static_cast<std::size_t>(change.phase - 1)];
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items)
                if (item.exercise == change.exercise && (!change.to || *change.to == session.day))
                    fresh.insert({change.phase - 1, session.day, session.at, item.exercise});
    }
    return fresh;
}

void apply_answer(Workspace& desk, const PlanAnswer& answer)
{
    desk.history.answer(answered_with(desk.document(), answer));
    desk.planned_at = desk.now;
    desk.fresh.clear();
    if (answer.plan && answer.changes) desk.fresh = fresh_items(*answer.plan, *answer.changes);
}

}

bool Planning::busy() const
{
    return plan_.running() || facts_.running() || request_facts_.running() || question_.running();
}

void Planning::ask(const PlanQuestion& question)
{
    if (at_question_ == question ||
        std::find(questions_.begin(), questions_.end(), question) != questions_.end())
        return;
    questions_.push_front(question);  // what is looked at now comes first
    if (questions_.size() > 8) questions_.pop_back();
}

void Planning::stop(Workspace& desk)
{
    if (!plan_.running() || asked_ != desk.document().request) return;
    plan_.drop();
    const PlanAnswer stopped{asked_, {}, std::make_shared<const NoPlanFound>(NoPlanFound{{}, true}), {}};
    desk.history.answer(answered_with(desk.document(), stopped));
}

void Planning::forget_answers(Workspace& desk)
{
    desk.answers.forget();
    questions_.clear();
    question_.drop();
    at_question_.reset();
}

void Planning::step(Workspace& desk)
{
    take_plan(desk);
    take_facts(desk);
    start_plan(desk);
    start_facts(desk);
    start_question(desk);
}

void Planning::take_plan(Workspace& desk)
{
    const auto answer = plan_.take();
    if (!answer) return;
    if (answer->asked == desk.document().request) {
        apply_answer(desk, *answer);
        forget_answers(desk);
    } else if (answer->plan) {
        desk.late = answered_with(*planned_for_, *answer);
    }
}

void Planning::take_facts(Workspace& desk)
{
    if (auto facts = facts_.take())
        if (facts->plan == desk.document().plan)
            desk.facts = std::make_shared<const PlanFacts>(std::move(*facts));
    if (auto facts = request_facts_.take())
        desk.request_facts = std::make_shared<const RequestFacts>(std::move(*facts));
    if (!at_question_ || question_.running()) return;
    if (auto answer = question_.take(); answer && *answer)
        desk.answers.add(*at_question_, std::move(**answer));
    at_question_.reset();
}

void Planning::start_plan(Workspace& desk)
{
    const PlanDocument& document = desk.document();
    if (document.request == asked_) return;
    asked_ = document.request;
    plan_.drop();
    forget_answers(desk);
    if (!document.waits_for_plan()) return;
    desk.late.reset();
    planned_for_ = desk.history.snapshot();
    plan_.start(
        [snapshot = planned_for_](const StopSign& stop) {
            Budget budget;
            budget.search_steps = steps_while_editing;
            budget.stop = stop;
            return replan(*snapshot, budget);
        },
        wake_);
}

void Planning::start_facts(Workspace& desk)
{
    const PlanDocument& document = desk.document();
    if (document.request && document.request != screened_ && !request_facts_.running()) {
        screened_ = document.request;
        request_facts_.start([request = screened_](const StopSign&) { return facts_of(request); }, wake_);
    }
    if (document.plan == facts_of_) return;
    facts_of_ = document.plan;
    forget_answers(desk);
    if (!facts_of_) {
        desk.facts = nullptr;
        return;
    }
    facts_.start([plan = facts_of_, request = document.answered](
                     const StopSign& stop) { return facts_of(plan, request, stop); },
                 wake_);
}

void Planning::start_question(Workspace& desk)
{
    if (at_question_ || questions_.empty() || !desk.document().request) return;
    const bool plan_is_known = desk.facts && desk.facts->plan == desk.document().plan;
    if (desk.document().plan && !plan_is_known) return;
    const PlanQuestion question = questions_.front();
    questions_.pop_front();
    if (needs_plan(question) && !desk.facts) return;
    at_question_ = question;
    QuestionGround ground{desk.document().request, desk.facts, desk.document().provenance,
                          desk.library.protocols};
    question_.start([question, ground = std::move(ground)](
                        const StopSign& stop) { return answer_to(question, ground, stop); },
                    wake_);
}

}
