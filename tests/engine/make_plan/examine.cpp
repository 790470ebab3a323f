#include "tests/engine/make_plan/examine.h"

#include "engine/base/random.h"
#include "engine/explain/in_parts.h"
#include "engine/explain/paces.h"
#include "engine/explain/repairs.h"
#include "engine/explain/rule_groups.h"
#include "engine/plan/audit.h"
#include "engine/screen/screen.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/timetable.h"
#include "tests/support/random_patient.h"

#include <algorithm>

namespace pacewise {

namespace {

const Provenance provenance{"tests", "p", "e", "p", "c"};
const ProofBudget enough{200000, {}};

Outcome<Plan, NoPlan> planned(const Request& request, long steps)
{
    return make_plan(request, Budget{steps, {}}, provenance);
}

bool is_part(const RuleGroup& group, const ClashPart& part)
{
    return group.rule == part.rule && group.about.phase == part.about.phase &&
           group.about.slot == part.about.slot && group.about.day == part.about.day &&
           group.about.exercise == part.about.exercise && group.about.word == part.about.word;
}

std::vector<int> groups_of(const NoPlan& none, const RuleGroups& groups)
{
    std::vector<int> clash;
    for (std::size_t at = 0; at < groups.groups.size(); ++at)
        for (const ClashPart& part : none.parts)
            if (is_part(groups.groups[at], part)) clash.push_back(static_cast<int>(at));
    return clash;
}

/// Sums of fractions are quick; the prover, which begins without what it learnt while it looked for the
/// clash, is given time.
bool cannot_be_kept(Prover& prover, const Model& model, const RuleGroups& groups,
                    const std::vector<int>& clash)
{
    const ProofBudget first_look{20000, {}}, long_look{2000000, {}};
    Proof proof = prover.ask(clash, first_look);
    if (proof.verdict != Feasibility::open) return proof.verdict == Feasibility::unsolvable;
    std::vector<bool> kept;
    for (const int group : groups.of_limit)
        kept.push_back(std::find(clash.begin(), clash.end(), group) != clash.end());
    if (not_even_in_parts(model, kept)) return true;
    return prover.ask(clash, long_look).verdict == Feasibility::unsolvable;
}

/// Whether there are answers that keep these groups, looked at limit by limit.
bool can_be_kept(Prover& prover, const Model& model, const RuleGroups& groups, const std::vector<int>& these)
{
    const Proof proof = prover.ask(these, enough);
    if (proof.verdict != Feasibility::solvable) return false;
    const std::vector<int> broken = broken_limits(model, *proof.answers);
    return std::none_of(broken.begin(), broken.end(), [&](int limit) {
        const int group = groups.of_limit[static_cast<std::size_t>(limit)];
        return std::find(these.begin(), these.end(), group) != these.end();
    });
}

void check_clash(const Request& request, const NoPlan& none, Examined& examined)
{
    const Screening screening = screen(request);
    const PosedRequest posed(request, screening, slowest_paces(request.protocol));
    const RuleGroups groups = rule_groups(posed.posted());
    const std::vector<int> clash = groups_of(none, groups);
    if (clash.size() != none.parts.size()) examined.trouble.push_back("a part of the clash is no rule");
    if (!none.minimal) examined.trouble.push_back("the clash is not minimal");
    Prover prover(posed.model(), groups.of_limit);
    if (!cannot_be_kept(prover, posed.model(), groups, clash))
        examined.trouble.push_back("the clash is not confirmed");
    const auto reason_of = [&](int at) {
        const RuleGroup& group = groups.groups[static_cast<std::size_t>(at)];
        return std::pair(group.rule, group.about.phase);
    };
    for (const int left_out : clash) {
        std::vector<int> others = clash;
        std::erase(others, left_out);
        if (can_be_kept(prover, posed.model(), groups, others)) continue;
        // A reason may name several muscles or days; people read it as one.
        std::erase_if(others, [&](int at) { return reason_of(at) == reason_of(left_out); });
        if (!can_be_kept(prover, posed.model(), groups, others))
            examined.trouble.push_back("not confirmed that the clash needs " +
                                       reason_of(left_out).first.text);
    }
}

void check_repairs(const Request& request, long steps, Examined& examined)
{
    RepairBudget budget;
    budget.each = {400, 1000, {}};
    budget.tries = 24;
    for (const Repair& repair : repairs_for(request, {}, budget)) {
        ++examined.repairs;
        const Request mended = changed(request, repair.changes);
        const auto made = planned(mended, steps);
        const auto* solved = std::get_if<Solved<Plan>>(&made);
        if (!solved || !audit(solved->value, mended).breaches.empty())
            examined.trouble.push_back("no plan by the repair: " + repair.words.in("en"));
    }
}

/// Of a random allowed exercise, on a random day with free time.
void check_why_not(const CaseOfPlan& plan, std::uint64_t draw, Examined& examined)
{
    Random random(draw);
    std::vector<int> allowed;
    for (std::size_t at = 0; at < plan.screening().verdicts.size(); ++at)
        if (plan.screening().verdicts[at].allowed()) allowed.push_back(static_cast<int>(at));
    const auto& time = plan.at_hand().patient().time;
    if (allowed.empty() || time.empty()) return;
    const int exercise = allowed[static_cast<std::size_t>(random.below(static_cast<int>(allowed.size())))];
    const auto day = std::next(time.begin(), random.below(static_cast<int>(time.size())));
    const WhyNot answer = why_not(plan, exercise, day->first);
    if (!answer.least) return;
    ++examined.moves;
    if (broken_by(plan, answer) != rules_in(*answer.least))
        examined.trouble.push_back("why not " + plan.at_hand().catalog_exercise(exercise).id.text + " on " +
                                   std::string(word_of(day->first)) + ": the auditor names other rules");
}

void check_plan(const Plan& plan, const Request& request, std::uint64_t draw, Examined& examined)
{
    for (const Breach& breach : audit(plan, request).breaches)
        examined.trouble.push_back("breach of " + breach.rule.text + ": " + breach.about);
    check_why_not(CaseOfPlan(plan, request), draw, examined);
}

void check_no_plan(const Request& request, const NoPlan& none, const ExamineBudget& budget,
                   Examined& examined)
{
    if (!none.proven) examined.trouble.push_back("called impossible without a proof");
    if (none.clash.empty()) examined.trouble.push_back("no reason is named");
    if (none.parts.empty()) {
        examined.kind = Answered::refused;
        return;
    }
    examined.kind = Answered::clash;
    check_clash(request, none, examined);
    if (budget.repairs) check_repairs(request, budget.steps, examined);
}

}

Examined examine(const Request& request, std::uint64_t draw, const ExamineBudget& budget)
{
    Examined examined;
    const auto made = planned(request, budget.steps);
    if (const auto* solved = std::get_if<Solved<Plan>>(&made)) {
        examined.kind = Answered::plan;
        check_plan(solved->value, request, draw, examined);
    } else if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&made)) {
        check_no_plan(request, impossible->why, budget, examined);
    } else if (const auto* late = std::get_if<OutOfTime<NoPlan>>(&made)) {
        if (late->nearest.clash.empty()) examined.trouble.push_back("nothing is told of the nearest try");
    }
    return examined;
}

Patient tight_patient(std::uint64_t seed)
{
    Patient patient = random_patient(seed);
    const int minutes = 15 + static_cast<int>(seed % 6) * 5;
    WeekWindows tight;
    for (const auto& [day, windows] : patient.time) {
        if (tight.size() == 1 + seed % 3) break;
        Window window = windows.front();
        window.to.minutes = std::min(window.to.minutes, window.from.minutes + minutes);
        tight[day] = {window};
    }
    patient.time = tight;
    return patient;
}

RuleIds broken_by(const CaseOfPlan& plan, const WhyNot& move)
{
    const PostedCase& posted = plan.posted();
    std::vector<Var> yes = chosen(posted.model(), plan.answers());
    yes.push_back(move.seat);
    for (int slot = 0; slot < posted.grid().slot_count(); ++slot) {
        if (posted.grid().slots()[static_cast<std::size_t>(slot)] != move.slot || !move.instead_of) continue;
        for (const Seat& seat : posted.grid().seats(move.phase, slot))
            if (plan.stands(seat.var) && plan.at_hand().is_main(seat.candidate) &&
                plan.at_hand().exercise(seat.candidate).id == *move.instead_of)
                std::erase(yes, seat.var);
    }
    const Timetable moved = timetable_from(posted.grid(), answers_from(posted.model(), yes));
    const Calendar calendar = calendar_of(plan.at_hand(), moved);
    RuleIds broken;
    for (const auto& rule : must_rules())
        if (!rule->breaches(calendar, plan.at_hand()).empty()) broken.insert(rule->id());
    return broken;
}

RuleIds rules_in(const Change& change)
{
    RuleIds rules;
    for (const Reason& reason : change.broken) rules.insert(reason.rule);
    return rules;
}

}
