// What is promised about any patient, asked of one: a plan that the auditor finds clean, or a clash that is
// proven and minimal, repairs that keep their word, and a "why not" that the auditor agrees with.
#pragma once

#include "engine/explain/why.h"
#include "engine/make_plan.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace pacewise {

enum class Answered { plan, clash, refused, open };

struct Examined {
    Answered kind = Answered::open;
    int repairs = 0;                   ///< offered; all of them were tried
    int moves = 0;                     ///< a "why not" that named a place
    std::vector<std::string> trouble;  ///< promises that were not kept; empty when all is well
};

struct ExamineBudget {
    long steps = 600;      ///< of each search
    bool repairs = false;  ///< makes a plan of every repair
};

/// `draw` picks the exercise and the day that "why not" is asked about.
Examined examine(const Request&, std::uint64_t draw, const ExamineBudget&);

/// A random patient with three free days at most, each cut to between 15 and 40 minutes.
Patient tight_patient(std::uint64_t seed);

using RuleIds = std::set<RuleId>;
/// The rules that the auditor, who knows nothing of the model, finds broken by this move.
RuleIds broken_by(const CaseOfPlan&, const WhyNot&);
RuleIds rules_in(const Change&);

}
