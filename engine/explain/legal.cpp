#include "engine/explain/legal.h"

#include "engine/base/text.h"
#include "engine/explain/fewest.h"
#include "engine/explain/in_parts.h"
#include "engine/explain/rule_groups.h"
#include "engine/search/search.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pacewise {

namespace {

constexpr long first_look = 2000;  ///< conflicts; what the prover finds easy takes far fewer

ProofBudget proof_budget(const LegalBudget& budget) { return {budget.conflicts, budget.stop}; }

/// A clash is made smaller rule by rule, with a question each.
ProofBudget clash_budget(const LegalBudget& budget)
{
    constexpr long questions = 10;
    return {questions * budget.conflicts, budget.stop};
}

/// Groups that not even parts of exercises keep together, each of them needed for that; empty where parts do.
std::vector<int> few_in_parts(const Model& model, const RuleGroups& groups, const std::vector<int>& all)
{
    const auto clash = [&](const std::vector<int>& some) {
        std::vector<bool> kept;
        for (const int group : groups.of_limit)
            kept.push_back(group < 0 || std::find(some.begin(), some.end(), group) != some.end());
        return not_even_in_parts(model, kept);
    };
    return clash(all) ? Fewest<int, decltype(clash)>(clash).of(all) : std::vector<int>{};
}

/// What a clash of parts of exercises does not need when whole exercises are asked for.
MinimalClash made_smaller(Prover& prover, std::vector<int> groups, const LegalBudget& budget)
{
    MinimalClash clash{std::move(groups), true};
    for (std::size_t at = clash.groups.size(); at-- > 0;) {
        std::vector<int> others = clash.groups;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
        const Feasibility verdict = prover.ask(others, proof_budget(budget)).verdict;
        if (verdict == Feasibility::unsolvable) clash.groups = std::move(others);
        if (verdict == Feasibility::open) clash.minimal = false;
    }
    return clash;
}

/// Whether without any one reason, as people read it, the others can be kept.
bool needs_each_reason(Prover& prover, const std::vector<int>& clash, const RuleGroups& groups,
                       const LegalBudget& budget)
{
    const auto reason_of = [&](int at) {
        const RuleGroup& group = groups.groups[static_cast<std::size_t>(at)];
        return std::pair(group.rule, group.about.phase);
    };
    return std::all_of(clash.begin(), clash.end(), [&](int left_out) {
        std::vector<int> others = clash;
        std::erase_if(others, [&](int at) { return reason_of(at) == reason_of(left_out); });
        return prover.ask(others, proof_budget(budget)).verdict == Feasibility::solvable;
    });
}

/// What may be loosened first: of several clashes the one with wishes is wanted.
std::vector<int> all_of(const RuleGroups& groups)
{
    std::vector<int> all(groups.groups.size());
    std::iota(all.begin(), all.end(), 0);
    std::stable_partition(all.begin(), all.end(),
                          [&](int at) { return !groups.groups[static_cast<std::size_t>(at)].protects; });
    return all;
}

/// Most clashes are found by the prover at once; sums of many short exercises are the matter of parts.
std::optional<MinimalClash> smallest_clash(Prover& prover, const Model& model, const RuleGroups& groups,
                                           const LegalBudget& budget)
{
    const std::vector<int> all = all_of(groups);
    auto clash = prover.minimal_clash(all, {std::min(first_look, budget.conflicts), budget.stop});
    if (clash && clash->minimal) return clash;
    if (std::vector<int> few = few_in_parts(model, groups, all); !few.empty())
        return made_smaller(prover, std::move(few), budget);
    return prover.minimal_clash(all, clash_budget(budget));
}

/// "aerobic, mon" and "aerobic, tue" are about "aerobic, mon, tue"; "plan" is about everything, so it adds
/// nothing.
void add_words(std::vector<std::string>& words, const std::string& subject)
{
    for (const std::string& part : split(subject, ',')) {
        const std::string word = part.substr(part.find_first_not_of(' '));
        if (word != "plan" && std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    }
}

/// A rule in one phase, with all that it is about there.
struct Told {
    RuleId rule;
    int phase = -1;
    Translations says;
    std::vector<std::string> words;
};

std::vector<Reason> in_words_of(const PostedCase& posted, const std::vector<RuleGroup>& groups)
{
    std::vector<Told> all;
    for (const RuleGroup& group : groups) {
        About about = group.about;
        const int phase = std::exchange(about.phase, -1);
        auto told = std::find_if(all.begin(), all.end(), [&](const Told& each) {
            return each.rule == group.rule && each.phase == phase;
        });
        if (told == all.end()) told = all.insert(told, {group.rule, phase, posted.sentence(group.first), {}});
        add_words(told->words, posted.about_text(about));
    }
    std::vector<Reason> reasons;
    for (Told& told : all) {
        if (told.phase >= 0) told.words.push_back("phase " + std::to_string(told.phase + 1));
        reasons.push_back({told.rule, joined(told.words, ", "), std::move(told.says), 1});
    }
    return reasons;
}

NoPlan no_plan_of(const PostedCase& posted, const std::vector<RuleGroup>& groups)
{
    NoPlan none;
    none.clash = in_words_of(posted, groups);
    for (const RuleGroup& group : groups) none.parts.push_back({group.rule, group.about, group.protects});
    return none;
}

std::vector<RuleGroup> picked(const RuleGroups& groups, std::vector<int> which)
{
    std::sort(which.begin(), which.end());
    std::vector<RuleGroup> found;
    for (const int at : which) found.push_back(groups.groups[static_cast<std::size_t>(at)]);
    return found;
}

}

Legality legal_answers(const PosedRequest& posed, const LegalBudget& budget)
{
    SearchTask task{posed.model(), posed.request().seed, {}};
    task.any_legal = true;
    SearchResult found = search(task, Budget{budget.search_steps, budget.stop});
    if (found.best) return {Feasibility::solvable, std::move(found.best), {}};
    if (budget.cancelled()) return {Feasibility::open, {}, std::move(found.nearest)};
    Legality proven = proven_answers(posed, budget);
    proven.nearest = std::move(found.nearest);
    return proven;
}

Legality proven_answers(const PosedRequest& posed, const LegalBudget& budget)
{
    const std::size_t limits = posed.model().limits().size();
    // All limits hold for good: what is not asked for by name is proven faster.
    Prover prover(posed.model(), std::vector<int>(limits, -1));
    Proof proof = prover.ask({}, {std::min(first_look, budget.conflicts), budget.stop});
    if (proof.verdict == Feasibility::open && !budget.cancelled()) {
        if (not_even_in_parts(posed.model(), std::vector<bool>(limits, true)))
            return {Feasibility::unsolvable, {}, {}};
        proof = prover.ask({}, proof_budget(budget));
    }
    return {proof.verdict, std::move(proof.answers), {}};
}

NoPlan clash_of(const PosedRequest& posed, const LegalBudget& budget)
{
    return clash_with(posed.posted(), posed.model(), budget);
}

NoPlan clash_with(const PostedCase& posted, const Model& longer, const LegalBudget& budget)
{
    RuleGroups groups = rule_groups(posted);
    groups.of_limit.resize(longer.limits().size(), -1);
    Prover prover(longer, groups.of_limit);
    const auto clash = smallest_clash(prover, longer, groups, budget);
    if (!clash) return {};
    NoPlan none = no_plan_of(posted, picked(groups, clash->groups));
    none.proven = true;
    none.minimal = clash->minimal || needs_each_reason(prover, clash->groups, groups, budget);
    return none;
}

NoPlan nearest_try(const PosedRequest& posed, const Answers& nearest)
{
    const RuleGroups groups = rule_groups(posed.posted());
    std::vector<int> broken;
    for (const int at : broken_limits(posed.model(), nearest))
        broken.push_back(groups.of_limit[static_cast<std::size_t>(at)]);
    std::sort(broken.begin(), broken.end());
    broken.erase(std::unique(broken.begin(), broken.end()), broken.end());
    return no_plan_of(posed.posted(), picked(groups, broken));
}

}
