// Limits with long sums are said to the SAT solver only when an answer breaks them, and then no finer than it
// takes to rule that answer out. Most of them never matter, and a coarse sum concludes much faster.
#pragma once

#include "engine/proof/needs.h"

#include <map>
#include <set>
#include <vector>

namespace pacewise {

class LazyLimits {
public:
    /// `guards`: by limit, the literal that switches it on; `always` is true. Small limits are said at once.
    LazyLimits(Sat&, const Model&, const std::vector<Literal>& literals, std::vector<Literal> guards,
               Literal always);

    /// The answers break these limits: says enough to rule them out while the guards `on` are true.
    void rule_out(const Answers&, const std::vector<int>& broken, const std::set<Literal>& on);

private:
    /// A limit, or what follows from it, and how finely it was said.
    struct Said {
        Scales scales;
        std::vector<Literal> needs;  ///< guards that must be true for this to hold
        Literal guard = 0;
        std::int64_t steps = 0;  ///< 0: not at all
    };

    bool say_if_small(Literal guard, const Scales&);
    std::vector<Said> chain_of(std::size_t limit);
    void rule_out(const Answers&, std::size_t limit, const std::set<Literal>& on);
    void refine(Said&, const Answers&);

    Sat& sat_;
    const Model& model_;
    const std::vector<Literal>& literals_;
    std::vector<Literal> guards_;
    Needs needs_;
    std::map<std::size_t, std::vector<Said>>
        chains_;  ///< by limit: itself, what follows, what follows from that
};

}
