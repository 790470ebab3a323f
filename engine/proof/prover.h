// Whether any answers keep a set of rules at all, proven: either answers that keep them, or the few groups of
// rules that cannot be kept together. The search finds good plans fast but can never say "there is none";
// this can, and says so honestly when its work limit ends first.
#pragma once

#include "engine/proof/proof.h"

namespace pacewise {

class Encoding;

class Prover {
public:
    /// `group_of` has one number for every limit of the model: its group (from 0), or -1 for a limit that
    /// always holds. Care: keeps a reference to the model.
    Prover(const Model&, std::vector<int> group_of);
    ~Prover();
    Prover(Prover&&) noexcept;

    /// Keeps what it has learnt between questions, so many questions about one model are cheap.
    Proof ask(const std::vector<int>& groups, const ProofBudget&);
    /// The same, with some decisions fixed to yes (a pin, "the plan as it stands but with this one"). When
    /// they alone are at fault, the clash is empty.
    Proof ask(const std::vector<int>& groups, const std::vector<Var>& yes, const ProofBudget&);
    /// Empty when the groups are not proven to clash. Of several minimal clashes it tries for one with groups
    /// that come early in `groups`. The budget is for all its questions together.
    std::optional<MinimalClash> minimal_clash(const std::vector<int>& groups, const ProofBudget&);

private:
    Encoding& encoding();
    std::vector<bool> limits_of(const std::vector<int>& groups) const;
    /// `work` is what is left of it.
    Proof ask(const std::vector<int>& groups, const std::vector<Var>& yes, const StopSign&, long& work);

    const Model& model_;
    std::vector<int> group_of_;
    std::unique_ptr<Encoding> encoding_;  ///< made when the search alone does not answer
};

}
