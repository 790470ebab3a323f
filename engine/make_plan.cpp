#include "engine/make_plan.h"

#include "engine/base/contract.h"
#include "engine/plan/audit.h"
#include "engine/plan/build_plan.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/posted_case.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// What one run of the search at fixed paces gave.
struct Attempt {
    std::optional<Plan> plan;
    NoPlan in_the_way;
    bool cancelled = false;
};

/// The paces of all parts, none brisker than `ceiling`; a part that has no pace so slow takes its slowest.
Paces paces_up_to(const Protocol& protocol, Pace ceiling)
{
    Paces paces;
    for (const auto& [modality, part] : protocol.parts) {
        const std::vector<Pace> known = paces_of(part);
        if (known.empty()) continue;
        Pace chosen = known.front();
        for (const Pace pace : known)
            if (pace <= ceiling) chosen = pace;
        paces[modality] = chosen;
    }
    return paces;
}

/// Each rule once, with the first thing it points at.
NoPlan clashes_of(const PostedCase& posted, const Answers& answers)
{
    NoPlan clashes;
    std::set<RuleId> named;
    for (const int at : broken_limits(posted.model(), answers)) {
        const Origin origin = posted.model().limits()[static_cast<std::size_t>(at)].origin;
        if (named.insert(posted.rule_id(origin)).second)
            clashes.push_back(
                {posted.rule_id(origin), posted.about_text(origin), posted.sentence(origin), 1});
    }
    return clashes;
}

/// A modality that the protocol asks for, without any allowed exercise: told before any search.
NoPlan parts_without_choice(const Request& request, const Screening& screening)
{
    NoPlan missing;
    for (const auto& [modality, part] : request.protocol.parts) {
        if (part.days.least == 0) continue;
        std::map<RuleId, Reason> against;
        bool any = false;
        for (std::size_t at = 0; at < screening.verdicts.size(); ++at) {
            if (request.catalog->exercises()[at].modality != modality) continue;
            any = any || screening.verdicts[at].allowed();
            for (const Reason& reason : screening.verdicts[at].against) against.emplace(reason.rule, reason);
        }
        if (any) continue;
        for (auto& [rule, reason] : against) {
            reason.about = "no " + std::string(word_of(modality)) + " exercise is left";
            missing.push_back(reason);
        }
    }
    return missing;
}

void certify(Plan& plan, const Request& request)
{
    const Audit result = audit(plan, request);
    if (!result.breaches.empty())
        throw BrokenPromise("the plan breaks rule " + result.breaches.front().rule.text + " on " +
                            date_text(result.breaches.front().date) + ": " + result.breaches.front().about);
    plan.certificate = result.certificate;
}

Attempt attempt(const Request& request, const Screening& screening, const Paces& paces, const Budget& budget,
                const MadeFrom& made)
{
    const Prescription prescription = prescribe(request, screening, paces);
    const Case at_hand{request, screening, prescription};
    const PostedCase posted(at_hand, slots_of(request.patient));
    const SearchResult found = search({posted.model(), request.seed, {}}, budget);
    Attempt result;
    result.cancelled = found.cancelled && !found.best;
    if (!found.best) {
        result.in_the_way = clashes_of(posted, found.nearest);
        return result;
    }
    result.plan = build_plan(at_hand, timetable_from(posted.grid(), *found.best),
                             {made, posted.score_parts(*found.best)});
    certify(*result.plan, request);
    return result;
}

MadeFrom made_from(const Request& request, const Budget& budget, const Provenance& provenance)
{
    return {provenance.by,      request.seed,         budget.search_steps, request.briskest,
            provenance.patient, provenance.exercises, provenance.protocol, provenance.clinic};
}

}

Outcome<Plan, NoPlan> make_plan(const Request& request, const Budget& budget, const Provenance& provenance)
{
    PACEWISE_REQUIRE(check_request(request).empty(), "the request was checked first");
    const Screening screening = screen(request);
    if (!screening.refusals.empty()) return Impossible<NoPlan>{screening.refusals};
    if (NoPlan missing = parts_without_choice(request, screening); !missing.empty())
        return Impossible<NoPlan>{std::move(missing)};
    const MadeFrom made = made_from(request, budget, provenance);
    // Slower is always easier: the briskest pace that works is taken.
    Paces tried;
    NoPlan in_the_way;
    for (int pace = static_cast<int>(request.briskest); pace >= 0; --pace) {
        Paces paces = paces_up_to(request.protocol, static_cast<Pace>(pace));
        if (paces == tried && !in_the_way.empty()) continue;
        Attempt result = attempt(request, screening, paces, budget, made);
        if (result.plan) return Solved<Plan>{std::move(*result.plan)};
        if (result.cancelled) return Cancelled{};
        in_the_way = std::move(result.in_the_way);
        tried = std::move(paces);
    }
    return OutOfTime<NoPlan>{std::move(in_the_way)};
}

}
