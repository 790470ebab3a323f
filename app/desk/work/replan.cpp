#include "app/desk/work/replan.h"

#include "engine/adapt/revise.h"
#include "engine/screen/check_wishes.h"
#include "engine/screen/screen.h"
#include "engine/seal/fingerprint.h"

namespace pacewise {

namespace {

using Made = Outcome<Plan, NoPlan>;

Made revised(const ApprovedVersion& approved, const Request& request, const Budget& budget,
             const Provenance& provenance)
{
    auto outcome =
        revise({approved.plan, fingerprint(approved.text), approved.from_week}, request, budget, provenance);
    if (auto* solved = std::get_if<Solved<Revision>>(&outcome))
        return Solved<Plan>{std::move(solved->value.plan)};
    if (auto* never = std::get_if<Impossible<NoPlan>>(&outcome)) return std::move(*never);
    if (auto* late = std::get_if<OutOfTime<NoPlan>>(&outcome)) return std::move(*late);
    return Cancelled{};
}

Made made_for(const PlanDocument& document, const Budget& budget)
{
    return document.approved ? revised(*document.approved, *document.request, budget, document.provenance)
                             : make_plan(*document.request, budget, document.provenance);
}

/// Wishes that cannot be meant or cannot come true are told at once, each as a reason.
std::optional<NoPlan> wrong_wishes(const Request& request)
{
    Diagnostics problems = check_request(request);
    if (problems.empty()) problems = check_wishes(request, screen(request));
    if (!has_errors(problems)) return {};
    NoPlan none;
    for (const Diagnostic& problem : problems) {
        const std::string way_out = problem.maybe.empty() ? "" : ". " + problem.maybe;
        none.clash.push_back(
            {RuleId("wish"), {}, in_words(problem.message + way_out, problem.message + way_out), 1});
    }
    none.proven = true;
    return none;
}

const NoPlan* why_none(const Made& made)
{
    if (const auto* never = std::get_if<Impossible<NoPlan>>(&made)) return &never->why;
    if (const auto* late = std::get_if<OutOfTime<NoPlan>>(&made)) return &late->nearest;
    return nullptr;
}

}

PlanAnswer replan(const PlanDocument& document, const Budget& budget)
{
    PlanAnswer answer{document.request, {}, {}, {}};
    if (auto wrong = wrong_wishes(*document.request)) {
        answer.none = std::make_shared<const NoPlanFound>(NoPlanFound{std::move(*wrong)});
        return answer;
    }
    Made made = made_for(document, budget);
    if (auto* solved = std::get_if<Solved<Plan>>(&made)) {
        answer.plan = std::make_shared<const Plan>(std::move(solved->value));
        if (document.plan && document.plan->weeks == answer.plan->weeks)
            answer.changes = std::make_shared<const std::vector<Revised>>(
                changes_between(*document.plan, *answer.plan, 1));
    } else {
        const NoPlan* why = why_none(made);
        answer.none = std::make_shared<const NoPlanFound>(NoPlanFound{why ? *why : NoPlan{}, why == nullptr});
    }
    return answer;
}

PlanDocument answered_with(PlanDocument document, const PlanAnswer& answer)
{
    if (answer.asked != document.request) return document;
    document.none = answer.none;
    if (!answer.plan) return document;
    document.plan = answer.plan;
    document.answered = answer.asked;
    document.changes = answer.changes;
    return document;
}

}
