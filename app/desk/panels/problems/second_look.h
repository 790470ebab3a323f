// The second look at a plan, for the therapist: everything the audit found although nothing is broken, and
// how near the plan comes to each rule, in words. Worked out beside the window, once for each plan.
#pragma once

#include "app/desk/work/facts.h"
#include "engine/plan/audit.h"

#include <filesystem>
#include <string>
#include <vector>

namespace pacewise {

/// The tightest place of a rule: "Week 3, Monday 7 December: 177 of 179 load units, 98 %".
struct TightPlace {
    RuleId rule;
    Date date;
    std::string place;
    std::string used;
    int percent = 0;
};

struct SecondLook {
    std::vector<DoubleChange> double_changes;
    std::vector<FailingSequence> sequences;
    std::vector<Breach> breaches;     ///< none, unless the findings have changed since the plan was made
    std::vector<TightPlace> margins;  ///< the tightest first
};

/// `assets` holds the words of the margins.
SecondLook second_look(const PlanFacts&, const std::filesystem::path& assets, const std::string& language);

}
