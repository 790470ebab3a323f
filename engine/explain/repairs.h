// When there is no plan: what would help, the least changes first. Each repair was tried and gives a plan;
// rules that protect the patient are never loosened.
#pragma once

#include "engine/explain/legal.h"
#include "engine/explain/repair_ideas.h"

namespace pacewise {

struct Repair {
    std::vector<RequestChange> changes;  ///< all of them together
    Translations words;
    int effort = 0;  ///< how much it changes; the least comes first
};

struct RepairBudget {
    LegalBudget each{1500, 3000, {}};  ///< of one try
    int tries = 90;
    std::size_t most = 5;  ///< repairs
};

/// Deterministic. None when nothing that was tried helps. `others` are protocols to offer instead.
std::vector<Repair> repairs_for(const Request&, const Protocols& others, const RepairBudget& = {});

/// Whether the request has a plan at its slowest paces: no refusal, a choice for every part, legal answers.
bool has_plan(const Request&, const LegalBudget&);

}
