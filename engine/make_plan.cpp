#include "engine/make_plan.h"

#include "engine/base/contract.h"
#include "engine/bound/lower_bound.h"
#include "engine/choose_pace.h"
#include "engine/explain/no_choice.h"
#include "engine/plan/audit.h"
#include "engine/plan/build_plan.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/shortlist.h"
#include "engine/timetable/start_from.h"

#include <algorithm>

namespace pacewise {

namespace {

using Made = Outcome<Plan, NoPlan>;

/// Legal answers to a request at its paces; without them, why there are none.
struct Found {
    std::unique_ptr<PosedRequest> posed;
    std::optional<Answers> answers;
    NoPlan none;
    bool cancelled = false;
};

LegalBudget legal_budget(const Budget& budget)
{
    constexpr long enough_for_legal = 3000, conflicts_a_step = 40;
    return {std::min(enough_for_legal, budget.search_steps),
            std::min(conflicts_a_step * budget.search_steps, budget.conflicts), budget.stop};
}

SearchTask task_for(const PosedRequest& posed, const Budget& budget)
{
    SearchTask task{posed.model(), posed.request().seed, {}};
    task.start = start_from(posed.posted(), posed.request().keep);
    task.legal_within = legal_budget(budget).search_steps;
    return task;
}

/// Good answers where legal ones are known to exist: found anew if it can be, else from the known ones.
std::optional<Answers> better_answers(const PosedRequest& posed, const Answers& known, const Budget& budget)
{
    SearchTask task = task_for(posed, budget);
    if (SearchResult found = search(task, budget); found.best) return found.best;
    task.start = chosen(posed.model(), known);
    SearchResult found = search(task, budget);
    return found.best ? found.best : known;
}

NoPlan why_none(const PacedRequest& paced, const LegalBudget& budget, const Answers& nearest)
{
    if (paced.found.verdict == Feasibility::unsolvable)
        if (NoPlan clash = clash_of(*paced.posed, budget); clash.proven) return clash;
    const Answers& near = paced.found.nearest.empty() ? nearest : paced.found.nearest;
    NoPlan none = nearest_try(*paced.posed, near);
    none.proven = paced.found.verdict == Feasibility::unsolvable;
    return none;
}

Found find(const Request& request, const Screening& screening, const Budget& budget)
{
    Found found;
    found.posed = std::make_unique<PosedRequest>(request, screening, briskest_paces(request), budget.stop);
    found.cancelled = budget.cancelled();
    if (found.cancelled) return found;
    SearchResult first = search(task_for(*found.posed, budget), budget);
    if (first.best) {
        found.answers = std::move(first.best);
        return found;
    }
    found.cancelled = budget.cancelled();
    if (found.cancelled) return found;
    PacedRequest paced = slower_request(request, screening, std::move(found.posed), legal_budget(budget));
    found.cancelled = budget.cancelled() && !paced.found.answers;
    if (found.cancelled) return found;
    if (paced.found.answers)
        found.answers = better_answers(*paced.posed, *paced.found.answers, budget);
    else
        found.none = why_none(paced, legal_budget(budget), first.nearest);
    found.posed = std::move(paced.posed);
    return found;
}

/// The same, with other wishes put first: from the balanced plan, which stays where the rules leave no
/// choice.
Answers emphasized_answers(const PosedRequest& balanced, const Answers& answers, const Budget& budget)
{
    Request wished = balanced.request();
    wished.settings = emphasized(std::move(wished.settings), wished.emphasis);
    wished.protocol = emphasized(std::move(wished.protocol), wished.emphasis);
    Paces paces;
    for (const auto& [modality, part] : balanced.at_hand().prescription.parts)
        if (part.pace) paces[modality] = *part.pace;
    const PosedRequest posed(wished, balanced.at_hand().screening, paces, budget.stop);
    if (budget.cancelled()) return answers;
    SearchTask task{posed.model(), wished.seed, {}};
    task.start = decisions_of(posed.posted().grid(), timetable_from(balanced.posted().grid(), answers));
    const SearchResult found = search(task, budget);
    if (!found.best) return answers;
    return answers_from(balanced.model(), decisions_of(balanced.posted().grid(),
                                                       timetable_from(posed.posted().grid(), *found.best)));
}

MadeFrom made_from(const Request& request, const Budget& budget, const Provenance& provenance)
{
    MadeFrom made;
    made.by = provenance.by;
    made.seed = request.seed;
    made.search_steps = budget.search_steps;
    made.briskest = request.briskest;
    made.briskest_of = request.briskest_of;
    made.emphasis = request.emphasis;
    made.patient = provenance.patient;
    made.exercises = provenance.exercises;
    made.protocol = provenance.protocol;
    made.clinic = provenance.clinic;
    made.kept = request.keep;
    return made;
}

void certify(Plan& plan, const Request& request)
{
    const Audit result = audit(plan, request);
    if (!result.breaches.empty())
        throw BrokenPromise("the plan breaks rule " + result.breaches.front().rule.text + " on " +
                            date_text(result.breaches.front().date) + ": " + result.breaches.front().about);
    plan.certificate = result.certificate;
}

Paces paces_in(const PosedRequest& posed)
{
    Paces paces;
    for (const auto& [modality, part] : posed.at_hand().prescription.parts)
        if (part.pace) paces[modality] = *part.pace;
    return paces;
}

/// How good any plan at these paces can be at best. A large catalog is cut to a shortlist before the search;
/// what is proven must hold for the rest, too.
void show_bound(Plan& plan, const PosedRequest& posed, const Budget& budget)
{
    if (budget.bound_work <= 0) return;
    const Request request = with_every_exercise(posed.request());
    const PosedRequest all(request, posed.at_hand().screening, paces_in(posed), budget.stop);
    if (budget.cancelled()) return;
    const LowerBound bound = lower_bound(all.model(), {budget.bound_work, plan.points, budget.stop});
    plan.bound = static_cast<long>(bound.points);
    plan.proven = bound.exact;
}

Plan finished(const PosedRequest& posed, const Answers& answers, MadeFrom made)
{
    Plan plan = build_plan(posed.at_hand(), timetable_from(posed.posted().grid(), answers),
                           {std::move(made), posed.posted().score_parts(answers)});
    certify(plan, posed.request());
    return plan;
}

}

Made make_plan(const Request& request, const Budget& budget, const Provenance& provenance)
{
    PACEWISE_REQUIRE(check_request(request).empty(), "the request was checked first");
    const Screening screening = screen(request);
    if (!screening.refusals.empty()) return Impossible<NoPlan>{{screening.refusals, {}, true, false}};
    if (auto none = no_choice(request, screening)) return Impossible<NoPlan>{std::move(*none)};
    Found found = find(request, screening, budget);
    if (found.cancelled) return Cancelled{};
    if (!found.answers) {
        if (found.none.proven) return Impossible<NoPlan>{std::move(found.none)};
        return OutOfTime<NoPlan>{std::move(found.none)};
    }
    if (request.emphasis != Emphasis::balanced)
        found.answers = emphasized_answers(*found.posed, *found.answers, budget);
    Plan plan = finished(*found.posed, *found.answers, made_from(request, budget, provenance));
    show_bound(plan, *found.posed, budget);
    return Solved<Plan>{std::move(plan)};
}

}
