// Counts the work of the search in steps. A step is a fixed number of changed
// answers, so it takes much the same time whatever is tried, and the same
// number of steps does the same work on every machine.
#pragma once

#include "engine/base/budget.h"
#include "engine/search/trial.h"

namespace pacewise {

class Effort {
public:
    static constexpr long changes_a_step = 32;

    Effort(const Budget& budget, const Trial& trial) : budget_(budget), trial_(trial) {}

    /// To be called once for every try; true when the search must end.
    bool spent()
    {
        ++tries_;
        return cancelled() || steps() >= budget_.search_steps;
    }
    /// A try that changes nothing is work as well, else a settled plan would be
    /// searched forever.
    long steps() const { return (trial_.flips() + tries_) / changes_a_step; }
    long left() const { return budget_.search_steps - steps(); }
    bool cancelled() const { return budget_.cancelled(); }

private:
    const Budget& budget_;
    const Trial& trial_;
    long tries_ = 0;
};

}  // namespace pacewise
