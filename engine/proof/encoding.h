// A model as the SAT solver sees it: every value a literal, every group of limits a switch. Long limits are
// added only when an answer breaks them.
#pragma once

#include "engine/proof/lazy_limits.h"

namespace pacewise {

class Encoding {
public:
    /// `group_of`: by limit; -1 always holds. Care: keeps a reference to the model.
    Encoding(const Model&, const std::vector<int>& group_of);

    /// `conflicts` is the work left, of which it takes what it used.
    Proof prove(const std::vector<int>& groups, const std::vector<Var>& yes, long& conflicts,
                const std::atomic<bool>* stop);

private:
    std::vector<Literal> assumptions(const std::vector<int>& groups, const std::vector<Var>& yes) const;
    /// Those of the groups that the last "unsolvable" needed.
    std::vector<int> needed(const std::vector<int>& groups) const;
    Answers found() const;
    std::vector<int> broken_among(const std::set<Literal>& on, const Answers&) const;

    const Model& model_;
    Sat sat_;
    std::vector<Literal> literals_;  ///< by var
    Literal always_;
    std::vector<Literal> switches_;  ///< by group
    std::vector<Literal> guards_;    ///< by limit
    LazyLimits limits_;
};

}
