// Walks the sequences that a rule can tell apart, and finds for a failing one the fewest choices that matter.
#pragma once

#include "engine/plan/sequences.h"
#include "engine/plan/sight.h"

#include <set>

namespace pacewise {

class Walk {
public:
    /// The visits and the case are only looked at; they must outlive the walk.
    Walk(const Visits&, const Case&, const std::vector<Breach>& known);

    void look_for(const Rule&, Sight);
    const std::vector<FailingSequence>& found() const { return found_; }

private:
    void look_at(const Choices&, const Rule&, Sight);
    Choices heaviest() const;
    /// Numbers the visits so that those the rule sees together have different ones; from 0.
    std::vector<int> numbered(Sight) const;
    bool is_broken(const Choices&, const Rule&, Date) const;
    std::vector<Choice> fewest(Choices, const Rule&, Sight, Date) const;

    const Visits& visits_;
    const Case& case_;
    std::set<std::pair<RuleId, Date>> known_;
    std::vector<FailingSequence> found_;
};

}
