// How fast each part of a plan grows: the briskest pace for which a legal plan exists. Slower is always
// easier: all parts as brisk as allowed are tried first; where that has no plan, all start at their slowest
// and are raised one by one, what matters most for the patient's goals first.
#pragma once

#include "engine/explain/legal.h"
#include "engine/explain/paces.h"

#include <memory>

namespace pacewise {

/// A request at some paces, and what is known about its plans.
struct PacedRequest {
    std::unique_ptr<PosedRequest> posed;
    Legality found;
};

/// For when a search at the briskest paces found nothing: they are proven or disproven first. Without
/// answers, what comes back is the request at its slowest paces.
/// Care: keeps references to the request and to its screening.
PacedRequest slower_request(const Request&, const Screening&, std::unique_ptr<PosedRequest> briskest,
                            const LegalBudget&);

}
