// Is there any legal plan at all? A short search answers most yes, the prover the rest: with answers, with
// the few rules that clash, or honestly with "not proven".
#pragma once

#include "engine/base/budget.h"
#include "engine/explain/no_plan.h"
#include "engine/explain/posed_request.h"
#include "engine/proof/prover.h"

#include <optional>

namespace pacewise {

/// How long to look, never in seconds, so that an answer repeats itself.
struct LegalBudget {
    long search_steps = 3000;
    long conflicts = 20000;  ///< of one question to the prover
    StopSign stop;

    bool cancelled() const { return is_raised(stop); }
};

struct Legality {
    Feasibility verdict = Feasibility::open;
    std::optional<Answers> answers;  ///< solvable: answers that keep every limit
    Answers nearest;                 ///< else: the answers of the short search with the least breach
};

Legality legal_answers(const PosedRequest&, const LegalBudget&);
/// Only the prover: for whoever has searched already.
Legality proven_answers(const PosedRequest&, const LegalBudget&);
/// The smallest clash the budget allows. Call it where the prover said "unsolvable".
NoPlan clash_of(const PosedRequest&, const LegalBudget&);
/// The same for the case's model with more limits at its end, which always hold. Not proven where the prover
/// finds no clash.
NoPlan clash_with(const PostedCase&, const Model& longer, const LegalBudget&);
/// The rules that these answers break: for a plan that was not found, and is not proven impossible.
NoPlan nearest_try(const PosedRequest&, const Answers&);

}
