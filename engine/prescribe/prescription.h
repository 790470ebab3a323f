// How much: every allowed exercise with its dose in every week, before anybody decides where it stands.
// Dose is prescribed, not searched: ramp, findings and limits give it; the search only places it.
#pragma once

#include "engine/prescribe/candidate.h"
#include "engine/prescribe/dose.h"
#include "engine/prescribe/part.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <map>
#include <vector>

namespace pacewise {

using Paces = std::map<Modality, Pace>;

struct Prescription {
    std::vector<Candidate> candidates;
    std::vector<std::vector<Dose>> doses;  ///< [candidate][week - 1]
    std::map<Modality, PartPrescription> parts;
    std::vector<int> largest_session;  ///< [week - 1]: load of all parts in one session, for the energy rule
    std::vector<int> week_load;  ///< [week - 1]: load of all parts but stretches on all their days (F19)

    const Dose& dose(int candidate, int week) const
    {
        return doses[static_cast<std::size_t>(candidate)][static_cast<std::size_t>(week - 1)];
    }
};

/// Deterministic; candidates in the order of the catalog, warm-ups first.
Prescription prescribe(const Request&, const Screening&, const Paces&);

/// The paces at which a part can run, slowest first; empty for a part without a ramp.
std::vector<Pace> paces_of(const ProtocolPart&);

}
