#include "engine/proof/sat.h"

#include <algorithm>

#include <cadical.hpp>

namespace pacewise {

namespace {

/// Learnt clauses are what conflicts leave behind: the solver has no other public count of them.
class Count final : public CaDiCaL::Learner {
public:
    bool learning(int) override
    {
        ++learnt;
        return false;
    }
    void learn(int) override {}

    long learnt = 0;
};

class Stop final : public CaDiCaL::Terminator {
public:
    bool terminate() override { return stop && stop->load(std::memory_order_relaxed); }

    const std::atomic<bool>* stop = nullptr;
};

constexpr int sat_said_yes = 10, sat_said_no = 20;

}

class Sat::Solver {
public:
    Solver()
    {
        cadical.set("quiet", 1);
        // Few exercises are likelier to keep the limits than many: no is tried first, always.
        cadical.set("phase", 0);
        cadical.set("forcephase", 1);
        cadical.connect_learner(&count);
        cadical.connect_terminator(&stop);
    }

    // Before the solver, which looks at them until its end.
    Count count;
    Stop stop;
    mutable CaDiCaL::Solver cadical;
    int values = 0;
};

Sat::Sat() : solver_(std::make_unique<Solver>()) {}
Sat::~Sat() = default;
Sat::Sat(Sat&&) noexcept = default;

Literal Sat::fresh() { return ++solver_->values; }

void Sat::clause(const std::vector<Literal>& literals)
{
    for (const Literal literal : literals) solver_->cadical.add(literal);
    solver_->cadical.add(0);
}

Feasibility Sat::solve(const std::vector<Literal>& assumed, long& conflicts, const std::atomic<bool>* stop)
{
    solver_->stop.stop = stop;
    if (conflicts <= 0 || solver_->stop.terminate()) return Feasibility::open;
    solver_->cadical.reserve(solver_->values);
    solver_->cadical.limit("conflicts", static_cast<int>(std::min(conflicts, 1000000000L)));
    for (const Literal literal : assumed) solver_->cadical.assume(literal);
    const long before = solver_->count.learnt;
    const int said = solver_->cadical.solve();
    conflicts -= solver_->count.learnt - before;
    solver_->stop.stop = nullptr;
    if (said == sat_said_yes) return Feasibility::solvable;
    return said == sat_said_no ? Feasibility::unsolvable : Feasibility::open;
}

bool Sat::is_true(Literal literal) const { return solver_->cadical.val(literal) > 0; }
bool Sat::was_needed(Literal assumed) const { return solver_->cadical.failed(assumed); }

}
