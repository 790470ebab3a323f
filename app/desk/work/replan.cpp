#include "app/desk/work/replan.h"

#include "app/desk/document/with_request.h"
#include "engine/adapt/revise.h"
#include "engine/screen/check_wishes.h"
#include "engine/screen/screen.h"
#include "engine/seal/fingerprint.h"

#include <algorithm>
#include <set>

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

bool can_be_set_aside(const Request& request, const RuleId& rule)
{
    return std::any_of(request.precautions->begin(), request.precautions->end(),
                       [&](const Precaution& row) { return row.id == rule; });
}

std::string sentence(const std::string& words) { return words.ends_with('.') ? words : words + '.'; }

/// "Bridge is pinned. F03, Marked fatigue: ..."
Translations against_pin(const Request& request, const ExerciseId& exercise, const Reason& reason)
{
    const Translations name = name_of(request, exercise);
    const std::string& rule = reason.rule.text;
    const bool aside = can_be_set_aside(request, reason.rule);
    return in_words(name.in("en") + " is pinned. " + rule + ": " + sentence(reason.says.in("en")) +
                        " Unpin it" + (aside ? ", or set " + rule + " aside with a reason." : "."),
                    name.in("es") + " está fijado. " + rule + ": " + sentence(reason.says.in("es")) +
                        " Suéltelo" + (aside ? " o deje de lado " + rule + " con un motivo." : "."));
}

/// Pinned exercises that this patient must not do, with every rule against them.
std::vector<Said> forbidden_pins(const Request& request, const Screening& screening)
{
    std::vector<Said> told;
    std::set<std::pair<ExerciseId, RuleId>> known;
    for (const Pin& pin : request.pins) {
        const int at = request.catalog->index_of(pin.exercise);
        if (at < 0) continue;
        for (const Reason& reason : screening.verdicts[static_cast<std::size_t>(at)].against)
            if (known.emplace(pin.exercise, reason.rule).second)
                told.emplace_back(against_pin(request, pin.exercise, reason));
    }
    return told;
}

std::vector<Said> with_ways_out(const Diagnostics& problems)
{
    std::vector<Said> told;
    for (const Diagnostic& problem : problems)
        told.push_back(problem.maybe.empty() ? problem.message
                                             : said("{1}. {2}", problem.message, problem.maybe));
    return told;
}

/// Wishes that cannot be meant or cannot come true are told at once; empty when all of them can.
std::vector<Said> wrong_wishes(const Request& request)
{
    Diagnostics problems = check_request(request);
    if (problems.empty()) {
        const Screening screening = screen(request);
        if (auto told = forbidden_pins(request, screening); !told.empty()) return told;
        problems = check_wishes(request, screening);
    }
    return has_errors(problems) ? with_ways_out(problems) : std::vector<Said>{};
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
    if (auto wrong = wrong_wishes(*document.request); !wrong.empty()) {
        answer.none = std::make_shared<const NoPlanFound>(NoPlanFound{{}, false, std::move(wrong)});
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
