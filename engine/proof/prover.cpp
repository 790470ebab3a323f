#include "engine/proof/prover.h"

#include "engine/base/contract.h"
#include "engine/proof/encoding.h"
#include "engine/proof/quick_try.h"

#include <algorithm>

namespace pacewise {

namespace {

/// How long the search tries, and then how long the proof: each is quick where the other is slow.
struct Turn {
    long search_steps, conflicts;
};
constexpr long to_the_end = 1000000000;
constexpr Turn turns[] = {{300, 300}, {1500, 1500}, {6000, to_the_end}};

}

Prover::Prover(const Model& model, std::vector<int> group_of) : model_(model), group_of_(std::move(group_of))
{
    PACEWISE_REQUIRE(group_of_.size() == model.limits().size(), "every limit has a group or -1");
}

Prover::~Prover() = default;
Prover::Prover(Prover&&) noexcept = default;

Encoding& Prover::encoding()
{
    if (!encoding_) encoding_ = std::make_unique<Encoding>(model_, group_of_);
    return *encoding_;
}

/// By limit: does it belong to these groups, or to none?
std::vector<bool> Prover::limits_of(const std::vector<int>& groups) const
{
    std::vector<bool> kept;
    for (const int group : group_of_)
        kept.push_back(group < 0 || std::find(groups.begin(), groups.end(), group) != groups.end());
    return kept;
}

Proof Prover::ask(const std::vector<int>& groups, const std::vector<Var>& yes, const StopSign& stop,
                  long& work)
{
    const std::vector<bool> kept = limits_of(groups);
    for (const Turn& turn : turns) {
        const long steps = std::min(turn.search_steps, work / 2);
        work -= steps;
        if (auto answers = quick_try(model_, kept, yes, steps, stop))
            return {Feasibility::solvable, std::move(answers), {}};
        const long later = std::max(0L, work - turn.conflicts);
        work -= later;
        Proof proof = encoding().prove(groups, yes, work, stop.get());
        work = std::max(0L, work) + later;
        if (proof.verdict != Feasibility::open) return proof;
    }
    return {};
}

Proof Prover::ask(const std::vector<int>& groups, const ProofBudget& budget)
{
    return ask(groups, {}, budget);
}

Proof Prover::ask(const std::vector<int>& groups, const std::vector<Var>& yes, const ProofBudget& budget)
{
    long work = budget.conflicts;
    return ask(groups, yes, budget.stop, work);
}

std::optional<MinimalClash> Prover::minimal_clash(const std::vector<int>& groups, const ProofBudget& budget)
{
    long work = budget.conflicts;
    const Proof whole = ask(groups, {}, budget.stop, work);
    if (whole.verdict != Feasibility::unsolvable) return std::nullopt;
    MinimalClash clash{whole.clash, true};
    // The last group first; all behind `at` are known to be needed.
    for (std::size_t at = clash.groups.size(); at-- > 0;) {
        std::vector<int> fewer = clash.groups;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(at));
        const std::vector<int> untried(fewer.begin(), fewer.begin() + static_cast<std::ptrdiff_t>(at));
        const Proof without = ask(fewer, {}, budget.stop, work);
        if (without.verdict == Feasibility::open) clash.minimal = false;
        if (without.verdict != Feasibility::unsolvable) continue;
        clash.groups = without.clash;
        at = static_cast<std::size_t>(std::count_if(clash.groups.begin(), clash.groups.end(), [&](int group) {
            return std::find(untried.begin(), untried.end(), group) != untried.end();
        }));
    }
    return clash;
}

}
