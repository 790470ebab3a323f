// A SAT solver as we need it: clauses, assumptions, a limit of work and a way to stop. The only place that
// knows CaDiCaL (Biere, Fleury and others; MIT licence).
#pragma once

#include "engine/proof/proof.h"

#include <memory>
#include <vector>

namespace pacewise {

/// A yes-or-no value by its number (from 1) when it is yes; the negative number when it is no.
using Literal = int;

class Sat {
public:
    Sat();
    ~Sat();
    Sat(Sat&&) noexcept;

    /// A new value.
    Literal fresh();
    /// At least one of these is true.
    void clause(const std::vector<Literal>&);
    /// Assumes these for this once; `conflicts` is the work left, of which it takes what it used.
    Feasibility solve(const std::vector<Literal>& assumed, long& conflicts, const std::atomic<bool>* stop);
    /// After "solvable".
    bool is_true(Literal) const;
    /// After "unsolvable": was this assumption needed?
    bool was_needed(Literal assumed) const;

private:
    class Solver;
    std::unique_ptr<Solver> solver_;
};

}
