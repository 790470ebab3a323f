#include "engine/choose_pace.h"

namespace pacewise {

namespace {

PacedRequest at_paces(const Request& request, const Screening& screening, const Paces& paces,
                      const LegalBudget& budget)
{
    PacedRequest paced;
    paced.posed = std::make_unique<PosedRequest>(request, screening, paces, budget.stop);
    if (budget.cancelled()) return paced;
    paced.found = legal_answers(*paced.posed, budget);
    return paced;
}

/// The part as brisk as it goes beside the others; `best` is what goes already.
void raise(const Request& request, const Screening& screening, Modality modality, const LegalBudget& budget,
           Paces& paces, PacedRequest& best)
{
    for (const Pace pace : brisker_paces(request, modality)) {
        if (budget.cancelled()) return;
        Paces brisker = paces;
        brisker[modality] = pace;
        PacedRequest tried = at_paces(request, screening, brisker, budget);
        if (!tried.found.answers) continue;
        best = std::move(tried);
        paces = std::move(brisker);
        return;
    }
}

}

PacedRequest slower_request(const Request& request, const Screening& screening,
                            std::unique_ptr<PosedRequest> briskest, const LegalBudget& budget)
{
    PacedRequest best;
    best.found = proven_answers(*briskest, budget);
    best.posed = std::move(briskest);
    Paces paces = slowest_paces(request.protocol);
    if (best.found.answers || paces == briskest_paces(request) || budget.cancelled()) return best;
    best = at_paces(request, screening, paces, budget);
    if (!best.found.answers) return best;
    for (const Modality modality : parts_by_goals(request, screening))
        raise(request, screening, modality, budget, paces, best);
    return best;
}

}
